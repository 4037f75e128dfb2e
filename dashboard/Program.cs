using SafetyMonth.Dashboard.Startup;

if (args is ["accounts", .. var rest])
    return new AccountsCommand(PasswordPrompt.Ask, Console.Out, Console.Error).Run(rest);

var (options, error) = CommandLine.Parse(args);
if (options is null)
{
    await (error is null ? Console.Out : Console.Error).WriteLineAsync(error ?? CommandLine.Help);
    return error is null ? 0 : 2;
}

await using var app = DashboardApp.Build(options);
if (await Launch.StartAsync(app, options) is not { } url)
    return 1;
if (options.Open)
    Browser.Open(url);
await app.WaitForShutdownAsync();
return 0;
