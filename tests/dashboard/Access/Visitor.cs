using System.Net;
using System.Net.Sockets;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using SafetyMonth.Dashboard.Tests.Http;

namespace SafetyMonth.Dashboard.Tests.Access;

/// <summary>
/// Somebody with a browser at an address of their own, as tries of passwords are counted by address: keeps cookies, follows no redirect,
/// fills in forms as the page gives them.
/// </summary>
public sealed class Visitor : IDisposable
{
    private static int visitors;

    private readonly IPAddress own = OwnAddress(Interlocked.Increment(ref visitors));
    private readonly HttpClient client;

    public Visitor(RunningDashboard dashboard)
        => client = new HttpClient(new SocketsHttpHandler { CookieContainer = Cookies, AllowAutoRedirect = false, ConnectCallback = Connect }) { BaseAddress = dashboard.Address };

    public CookieContainer Cookies { get; } = new();

    /// <summary>Signs in, which must succeed.</summary>
    public static async Task<Visitor> SignIn(RunningDashboard dashboard, string name, string password)
    {
        var visitor = new Visitor(dashboard);
        using var response = await visitor.TrySignIn(name, password);
        response.StatusCode.ShouldBe(HttpStatusCode.Redirect, name);
        response.Headers.Location!.ToString().ShouldNotContain("sign-in");
        return visitor;
    }

    /// <summary>Fills in the sign-in page.</summary>
    public Task<HttpResponseMessage> TrySignIn(string name, string password, string back = "/")
        => Submit("/sign-in?return=" + Uri.EscapeDataString(back), "/account/sign-in", ("name", name), ("password", password));

    public Task<HttpResponseMessage> Get(string path) => client.GetAsync(new Uri(path, UriKind.Relative));

    public async Task<HttpStatusCode> Status(string path)
    {
        using var response = await Get(path);
        return response.StatusCode;
    }

    public async Task<IHtmlDocument> Page(string path, HttpStatusCode status = HttpStatusCode.OK)
    {
        using var response = await Get(path);
        response.StatusCode.ShouldBe(status, path);
        return await Parse(response);
    }

    /// <summary>Opens a page and sends its form to where it leads, with the fields changed as given.</summary>
    public async Task<HttpResponseMessage> Submit(string page, string action, params (string Name, string Value)[] fields)
    {
        var form = (await Page(page)).QuerySelectorAll("form").Single(form => form.GetAttribute("action") == action);
        var given = form.QuerySelectorAll("input[name]").Select(input => (Name: input.GetAttribute("name")!, Value: input.GetAttribute("value") ?? ""))
            .Where(input => !fields.Any(field => field.Name == input.Name));
        return await Post(action, [.. given, .. fields]);
    }

    /// <summary>Sends a form as it stands, with no token but what is given.</summary>
    public async Task<HttpResponseMessage> Post(string path, params (string Name, string Value)[] fields)
    {
        using var content = new MultipartFormDataContent();
        foreach (var (name, value) in fields)
            content.Add(new StringContent(value), name);
        return await client.PostAsync(new Uri(path, UriKind.Relative), content);
    }

    public static async Task<IHtmlDocument> Parse(HttpResponseMessage response) => await new HtmlParser().ParseDocumentAsync(await response.Content.ReadAsStringAsync());

    public void Dispose() => client.Dispose();

    // The whole of 127.0.0.0/8 is this machine.
    private static IPAddress OwnAddress(int number) => new([127, 1, (byte)(number / 250), (byte)(number % 250 + 1)]);

    private async ValueTask<Stream> Connect(SocketsHttpConnectionContext context, CancellationToken cancel)
    {
        var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        socket.Bind(new IPEndPoint(own, 0));
        await socket.ConnectAsync(context.DnsEndPoint, cancel);
        return new NetworkStream(socket, ownsSocket: true);
    }
}
