using System.Net;
using System.Net.Security;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using SafetyMonth.Dashboard.Startup;
using SafetyMonth.Dashboard.Tests.Access;
using SafetyMonth.Warehouse.Access;
using SafetyMonth.Warehouse.Vocabulary;

namespace SafetyMonth.Dashboard.Tests.Startup;

public sealed class LaunchTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("safetymonth-launch-");

    private string Warehouse => Path.Combine(folder.FullName, "w.duckdb");

    [Fact]
    public async Task Beyond_this_machine_it_refuses_to_start_without_accounts_and_says_what_to_do()
    {
        var options = new DashboardOptions(Warehouse, IPAddress.Any, 0, false);
        await using var app = DashboardApp.Build(options);
        Launch.Refusal(app, options).ShouldBe(
            $"不能在 0.0.0.0 上监听：数据仓库“{Warehouse}”没有可用的账户，向网络开放会让任何人看到数据。\n"
            + $"请先建立管理员：safetymonth-dashboard accounts add 姓名 --role administrator --warehouse {Warehouse}\n"
            + "或只用本机地址，例如 http://127.0.0.1:5080。");
        (await Launch.StartAsync(app, options)).ShouldBeNull();
    }

    [Fact]
    public async Task A_disabled_account_is_none()
    {
        Guarded.Add(Warehouse, Guarded.Made("停用者", Role.Administrator, Account.Everywhere) with { Disabled = true });
        var options = new DashboardOptions(Warehouse, IPAddress.Any, 0, false);
        await using var app = DashboardApp.Build(options);
        Launch.Refusal(app, options).ShouldNotBeNull();
    }

    [Fact]
    public async Task Behind_a_proxy_it_refuses_too_and_on_this_machine_it_does_not()
    {
        var alone = new DashboardOptions(Warehouse, IPAddress.Loopback, 0, false);
        await using var app = DashboardApp.Build(alone);
        Launch.Refusal(app, alone).ShouldBeNull();
        var behind = alone with { BehindProxy = true };
        await using var proxied = DashboardApp.Build(behind);
        Launch.Refusal(proxied, behind).ShouldNotBeNull();
    }

    [Fact]
    public async Task With_accounts_and_a_certificate_it_answers_everybody_over_https_with_a_secure_cookie()
    {
        Guarded.Add(Warehouse, Guarded.Made("王示例", Role.Administrator, Account.Everywhere));
        var options = new DashboardOptions(Warehouse, IPAddress.Any, 0, false) { Certificate = SelfSigned() };
        await using var app = DashboardApp.Build(options, services => services.AddSingleton<Microsoft.AspNetCore.Identity.IPasswordHasher<Account>>(Guarded.Hasher));
        Launch.Refusal(app, options).ShouldBeNull();
        await app.StartAsync();
        var port = new Uri(app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First()).Port;
        using var expected = X509Certificate2.CreateFromPemFile(options.Certificate);
        using var client = new HttpClient(new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            SslOptions = new SslClientAuthenticationOptions { RemoteCertificateValidationCallback = (_, shown, _, _) => shown?.GetCertHashString() == expected.Thumbprint },
        });
        var page = await Visitor.Parse(await client.GetAsync(new Uri($"https://127.0.0.1:{port}/sign-in")));
        using var form = new FormUrlEncodedContent(
        [
            new("__RequestVerificationToken", page.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!), new("name", "王示例"), new("password", Guarded.Password),
        ]);
        using var answer = await client.PostAsync(new Uri($"https://127.0.0.1:{port}/account/sign-in"), form);
        answer.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        answer.Headers.GetValues("Set-Cookie").Single().ShouldContain("secure");
    }

    [Theory]
    [InlineData("missing.pem")]
    [InlineData("broken.pem")]
    [InlineData("broken.pfx")]
    public async Task A_certificate_that_cannot_be_used_is_told(string file)
    {
        var path = Path.Combine(folder.FullName, file);
        if (!file.StartsWith("missing", StringComparison.Ordinal))
            await File.WriteAllTextAsync(path, "no certificate");
        var options = new DashboardOptions(Warehouse, IPAddress.Loopback, 0, false) { Certificate = path };
        await using var app = DashboardApp.Build(options);
        Launch.Refusal(app, options).ShouldNotBeNull().ShouldContain(file);
    }

    public void Dispose() => folder.Delete(recursive: true);

    private string SelfSigned()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        using var certificate = new CertificateRequest("CN=localhost", key, HashAlgorithmName.SHA256).CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(1));
        var path = Path.Combine(folder.FullName, "server.pem");
        File.WriteAllText(path, certificate.ExportCertificatePem() + "\n" + key.ExportPkcs8PrivateKeyPem());
        return path;
    }
}
