using System.Net;
using SafetyMonth.Dashboard.Startup;

namespace SafetyMonth.Dashboard.Tests.Startup;

public class CommandLineTests
{
    [Fact]
    public void Without_arguments_it_listens_on_this_machine_alone()
    {
        var options = CommandLine.Parse([]).Options.ShouldNotBeNull();
        options.Address.ShouldBe(IPAddress.Loopback);
        options.Port.ShouldBe(5080);
        options.Warehouse.ShouldBe(Path.GetFullPath("safetymonth.duckdb"));
        options.Open.ShouldBeFalse();
    }

    [Theory]
    [InlineData("http://127.0.0.1:8080")]
    [InlineData("http://localhost:8080")]
    [InlineData("http://[::1]:8080/")]
    public void Any_address_of_this_machine_will_do(string url) => CommandLine.Parse(["--urls", url, "--open"]).Options!.Port.ShouldBe(8080);

    [Theory]
    [InlineData("http://*:5080")]
    [InlineData("http://+:5080")]
    [InlineData("http://example.com:5080")]
    [InlineData("http://127.0.0.1:5080/here")]
    [InlineData("http://127.0.0.1:5080;http://0.0.0.0:5081")]
    [InlineData("ftp://127.0.0.1:5080")]
    [InlineData("5080")]
    public void What_is_no_address_is_refused(string url)
    {
        var (options, error) = CommandLine.Parse([$"--urls={url}"]);
        options.ShouldBeNull();
        error.ShouldNotBeNull().ShouldContain("http://127.0.0.1:5080");
    }

    [Theory]
    [InlineData("http://0.0.0.0:5080", false)]
    [InlineData("http://192.168.1.4:5080", false)]
    [InlineData("http://[::]:5080", false)]
    [InlineData("http://127.0.0.1:5080", true)]
    public void Others_are_answered_only_where_they_sign_in(string url, bool nothingAsked) => CommandLine.Parse(["--urls", url]).Options!.AsksForNothing.ShouldBe(nothingAsked);

    [Fact]
    public void Behind_a_proxy_one_signs_in_on_this_machine_too() => CommandLine.Parse(["--behind-proxy"]).Options!.AsksForNothing.ShouldBeFalse();

    [Theory]
    [InlineData("--urls=https://127.0.0.1:5443")]
    [InlineData("--certificate=server.pem")]
    public void Https_and_a_certificate_belong_together(string argument) => CommandLine.Parse([argument]).Error.ShouldNotBeNull().ShouldContain("https");

    [Theory]
    [InlineData("--warehouse")]
    [InlineData("--port=1")]
    [InlineData("a.duckdb")]
    public void What_it_does_not_know_is_an_error(string argument) => CommandLine.Parse([argument]).Error.ShouldNotBeNull();

    [Fact]
    public void Help_shows_every_option() => new[] { "--warehouse", "--inbox", "--urls", "--certificate", "--behind-proxy", "--open", "--help" }.ShouldAllBe(option => CommandLine.Help.Contains(option));
}
