namespace SafetyMonth.Dashboard.Startup;

/// <summary>Reads the dashboard's command line.</summary>
public static class CommandLine
{
    /// <summary>The help text: examples first.</summary>
    public const string Help = """
        安全生产月数据看板

        示例：
          safetymonth-dashboard
          safetymonth-dashboard --warehouse liaoning.duckdb --open
          safetymonth-dashboard --warehouse liaoning.duckdb --inbox 收件箱
          safetymonth-dashboard accounts add 王示例 --role administrator --warehouse liaoning.duckdb
          safetymonth-dashboard --warehouse liaoning.duckdb --urls https://0.0.0.0:5443 --certificate server.pem

        选项：
          --warehouse <文件>    数据仓库文件（默认：当前文件夹的 safetymonth.duckdb）
          --inbox <文件夹>      收件箱：放进去的填报表自动读入，不用重启（默认：没有）
          --urls <地址>         监听地址（默认：http://127.0.0.1:5080，只限本机）；其他地址要先建立账户
          --certificate <文件>  https 的证书和私钥：PEM，或不带密码的 PFX
          --behind-proxy        本机有反向代理转来请求（由它加密）；要先建立账户
          --open                启动后打开浏览器
          --help                显示本帮助

        账户：safetymonth-dashboard accounts --help
        """;

    /// <summary>The options, or a message in Chinese that says what is wrong; both null where help was asked for.</summary>
    public static (DashboardOptions? Options, string? Error) Parse(IReadOnlyList<string> args)
    {
        ArgumentNullException.ThrowIfNull(args);
        var (warehouse, url, open, proxy) = (DashboardOptions.DefaultWarehouse, DashboardOptions.DefaultUrl, false, false);
        var (inbox, certificate) = ((string?)null, (string?)null);
        for (var i = 0; i < args.Count; i++)
        {
            var (name, inline) = Split(args[i]);
            switch (name)
            {
                case "--help" or "-h" or "-?":
                    return (null, null);
                case "--open" when inline is null:
                    open = true;
                    continue;
                case "--behind-proxy" when inline is null:
                    proxy = true;
                    continue;
                case "--warehouse" or "--urls" or "--inbox" or "--certificate":
                    if ((inline ?? (++i < args.Count ? args[i] : null)) is not { Length: > 0 } value)
                        return (null, $"{name} 后面缺少内容。");
                    (warehouse, url, inbox, certificate) = name switch
                    {
                        "--urls" => (warehouse, value, inbox, certificate),
                        "--inbox" => (warehouse, url, Path.GetFullPath(value), certificate),
                        "--certificate" => (warehouse, url, inbox, Path.GetFullPath(value)),
                        _ => (value, url, inbox, certificate),
                    };
                    continue;
                default:
                    return (null, $"不认识的参数“{args[i]}”。用 --help 查看可用的参数。");
            }
        }

        var (address, port, secure, refusal) = BindAddress.Parse(url);
        if (address is null)
            return (null, refusal);
        if (secure != certificate is not null)
            return (null, secure ? "https 要有证书：请用 --certificate 给出。" : "--certificate 只用于 https：请把 --urls 写成 https 地址。");
        return (new DashboardOptions(Path.GetFullPath(warehouse), address, port, open) { Inbox = inbox, Certificate = certificate, BehindProxy = proxy }, null);
    }

    /// <summary>An argument's name and what follows its equals sign, or null.</summary>
    internal static (string Name, string? Value) Split(string argument)
        => argument.StartsWith("--", StringComparison.Ordinal) && argument.IndexOf('=', StringComparison.Ordinal) is > 0 and var at
            ? (argument[..at], argument[(at + 1)..])
            : (argument, null);
}
