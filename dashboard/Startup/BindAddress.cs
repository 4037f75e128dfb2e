using System.Net;

namespace SafetyMonth.Dashboard.Startup;

/// <summary>Decides where the dashboard may listen: on this machine only, as long as it has no accounts.</summary>
public static class BindAddress
{
    /// <summary>The loopback address and port in the URL, or a message in Chinese that says why it is refused.</summary>
    public static (IPAddress? Address, int Port, string? Refusal) Parse(string url)
    {
        if (!Uri.TryCreate(url, UriKind.Absolute, out var uri) || uri.Scheme != Uri.UriSchemeHttp || uri.PathAndQuery != "/" || uri.UserInfo.Length > 0)
            return (null, 0, $"监听地址“{url}”写法不对。请写成 http://127.0.0.1:5080 这样的地址，一次一个。");
        if (uri.Host.Equals("localhost", StringComparison.OrdinalIgnoreCase))
            return (IPAddress.Loopback, uri.Port, null);
        return IPAddress.TryParse(uri.DnsSafeHost, out var address) && IPAddress.IsLoopback(address)
            ? (address, uri.Port, null)
            : (null, 0, $"不能在“{uri.Host}”上监听：看板还没有用户登录，向网络开放会让任何人看到数据。请只用本机地址，例如 {DashboardOptions.DefaultUrl}。");
    }
}
