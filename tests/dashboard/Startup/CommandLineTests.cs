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
    [InlineData("http://0.0.0.0:5080")]
    [InlineData("http://*:5080")]
    [InlineData("http://+:5080")]
    [InlineData("http://192.168.1.4:5080")]
    [InlineData("http://[::]:5080")]
    [InlineData("http://example.com:5080")]
    [InlineData("https://127.0.0.1:5080")]
    [InlineData("http://127.0.0.1:5080;http://0.0.0.0:5081")]
    [InlineData("5080")]
    public void Any_other_address_is_refused(string url)
    {
        var (options, error) = CommandLine.Parse([$"--urls={url}"]);
        options.ShouldBeNull();
        error.ShouldNotBeNull().ShouldContain("http://127.0.0.1:5080");
    }

    [Fact]
    public void An_open_network_is_refused_with_the_reason()
        => CommandLine.Parse(["--urls", "http://0.0.0.0:80"]).Error
            .ShouldBe("不能在“0.0.0.0”上监听：看板还没有用户登录，向网络开放会让任何人看到数据。请只用本机地址，例如 http://127.0.0.1:5080。");

    [Theory]
    [InlineData("--warehouse")]
    [InlineData("--port=1")]
    [InlineData("a.duckdb")]
    public void What_it_does_not_know_is_an_error(string argument) => CommandLine.Parse([argument]).Error.ShouldNotBeNull();

    [Fact]
    public void Help_shows_every_option() => new[] { "--warehouse", "--inbox", "--urls", "--open", "--help" }.ShouldAllBe(option => CommandLine.Help.Contains(option));
}
