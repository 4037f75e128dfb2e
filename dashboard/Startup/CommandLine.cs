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
          safetymonth-dashboard --urls http://127.0.0.1:8080

        选项：
          --warehouse <文件>  数据仓库文件（默认：当前文件夹的 safetymonth.duckdb）
          --inbox <文件夹>    收件箱：放进去的填报表自动读入，不用重启（默认：没有）
          --urls <地址>       监听地址，只能是本机地址（默认：http://127.0.0.1:5080）
          --open              启动后打开浏览器
          --help              显示本帮助
        """;

    /// <summary>The options, or a message in Chinese that says what is wrong; both null where help was asked for.</summary>
    public static (DashboardOptions? Options, string? Error) Parse(IReadOnlyList<string> args)
    {
        ArgumentNullException.ThrowIfNull(args);
        var (warehouse, url, inbox, open) = (DashboardOptions.DefaultWarehouse, DashboardOptions.DefaultUrl, (string?)null, false);
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
                case "--warehouse" or "--urls" or "--inbox":
                    if ((inline ?? (++i < args.Count ? args[i] : null)) is not { Length: > 0 } value)
                        return (null, $"{name} 后面缺少内容。");
                    (warehouse, url, inbox) = name switch
                    {
                        "--urls" => (warehouse, value, inbox),
                        "--inbox" => (warehouse, url, value),
                        _ => (value, url, inbox),
                    };
                    continue;
                default:
                    return (null, $"不认识的参数“{args[i]}”。用 --help 查看可用的参数。");
            }
        }

        var (address, port, refusal) = BindAddress.Parse(url);
        return address is null ? (null, refusal) : (new DashboardOptions(Path.GetFullPath(warehouse), address, port, open) { Inbox = inbox is null ? null : Path.GetFullPath(inbox) }, null);
    }

    private static (string Name, string? Value) Split(string argument)
        => argument.StartsWith("--", StringComparison.Ordinal) && argument.IndexOf('=', StringComparison.Ordinal) is > 0 and var at
            ? (argument[..at], argument[(at + 1)..])
            : (argument, null);
}
