using System.Net;

namespace SafetyMonth.Dashboard.Startup;

/// <summary>Reads the address to listen on. Whether it may be listened on is decided when it is known whether there are accounts.</summary>
public static class BindAddress
{
    /// <summary>The address, the port and whether it is https, or a message in Chinese that says what is wrong with the URL.</summary>
    public static (IPAddress? Address, int Port, bool Secure, string? Refusal) Parse(string url)
    {
        if (!Uri.TryCreate(url, UriKind.Absolute, out var uri) || uri.PathAndQuery != "/" || uri.UserInfo.Length > 0
            || (uri.Scheme != Uri.UriSchemeHttp && uri.Scheme != Uri.UriSchemeHttps))
            return (null, 0, false, $"监听地址“{url}”写法不对。请写成 {DashboardOptions.DefaultUrl} 这样的地址，一次一个。");
        var secure = uri.Scheme == Uri.UriSchemeHttps;
        if (uri.Host.Equals("localhost", StringComparison.OrdinalIgnoreCase))
            return (IPAddress.Loopback, uri.Port, secure, null);
        return IPAddress.TryParse(uri.DnsSafeHost, out var address)
            ? (address, uri.Port, secure, null)
            : (null, 0, false, $"“{uri.Host}”不是 IP 地址。请写本机的 IP 地址；0.0.0.0 是所有网卡，{DashboardOptions.DefaultUrl} 只限本机。");
    }
}
