using SafetyMonth.Dashboard.Access;
using SafetyMonth.Warehouse.Access;
using SafetyMonth.Warehouse.Storage;
using SafetyMonth.Warehouse.Vocabulary;

namespace SafetyMonth.Dashboard.Startup;

/// <summary><c>safetymonth-dashboard accounts</c>: the first administrator, and a way back in for one who forgot the password. The dashboard must not be running.</summary>
/// <param name="password">Asks for a password; null where none was given.</param>
/// <param name="output">Data.</param>
/// <param name="error">Messages.</param>
public sealed class AccountsCommand(Func<string?> password, TextWriter output, TextWriter error)
{
    /// <summary>The help text: examples first.</summary>
    public const string Help = """
        看板的账户

        示例：
          safetymonth-dashboard accounts add 王示例 --role administrator --warehouse liaoning.duckdb
          safetymonth-dashboard accounts add 李示例 --role auditor --regions "140522 140581"
          safetymonth-dashboard accounts password 王示例
          safetymonth-dashboard accounts list

        密码从终端输入（或标准输入的第一行），不写在命令行上。看板运行时请在它的“账户管理”页添加。

        选项：
          --role <角色>       leader 领导、analyst 分析员、auditor 审核员、administrator 管理员
          --regions <代码>    可看的地区及其下级，六位代码，用空格分开；* 为全部（管理员默认全部）
          --warehouse <文件>  数据仓库文件（默认：当前文件夹的 safetymonth.duckdb）
          --help              显示本帮助
        """;

    /// <summary>Runs the command; 0 all well, 1 it could not be done, 2 wrong usage.</summary>
    public int Run(IReadOnlyList<string> args)
    {
        ArgumentNullException.ThrowIfNull(args);
        if (args.Any(arg => arg is "--help" or "-h" or "-?"))
            return Say(output, Help, 0);
        var (request, wrong) = AccountsRequest.Parse(args);
        if (request is null)
            return Say(error, wrong!, 2);
        var opened = WarehouseDb.Open(request.Warehouse, new WarehouseOptions { MustExist = request.Verb != "add" });
        if (opened.Warehouse is not { } warehouse)
            return Say(error, $"{opened.Failure!.Message}{opened.Failure.Remedy}", 1);
        using (warehouse)
            return request.Verb switch
            {
                "add" => Add(new AccountStore(warehouse), request),
                "password" => Reset(new AccountStore(warehouse), request),
                _ => List(new AccountStore(warehouse)),
            };
    }

    private int Add(AccountStore store, AccountsRequest request)
    {
        var key = AccountName.Key(request.Name!);
        if (store.All().Any(account => account.NameKey == key))
            return Say(error, $"已有用户“{request.Name}”。要重设密码，请用 accounts password。", 1);
        if (Ask(key) is not { } hash)
            return 1;
        var now = DateTime.UtcNow;
        store.Write(work =>
        {
            work.Add(new Account
            {
                NameKey = key,
                Name = AccountName.Plain(request.Name!),
                Role = request.Role!.Value,
                Regions = request.Regions!,
                Password = hash,
                Stamp = AccountChanges.NewStamp(),
                CreatedAt = now,
            });
            work.Log(Entry(now, request.Name!, $"add role={Wire.Spell(request.Role.Value)} regions={request.Regions}"));
            return true;
        });
        return Say(error, $"已建立账户“{request.Name}”（{Wire.Spell(request.Role!.Value)}，{RegionList.Names(request.Regions!, "全部地区")}）。此后打开看板都要登录。", 0);
    }

    private int Reset(AccountStore store, AccountsRequest request)
    {
        var key = AccountName.Key(request.Name!);
        if (!store.All().Any(account => account.NameKey == key))
            return Say(error, $"没有用户“{request.Name}”。用 accounts list 查看。", 1);
        if (Ask(key) is not { } hash)
            return 1;
        store.Write(work =>
        {
            work.Save(Lockout.AfterSuccess(work.Find(key)!) with { Password = hash, MustChange = false, Disabled = false, Stamp = AccountChanges.NewStamp() });
            work.Log(Entry(DateTime.UtcNow, request.Name!, "password"));
            return true;
        });
        return Say(error, $"已重设“{request.Name}”的密码，账户可用，其他登录已退出。", 0);
    }

    private int List(AccountStore store)
    {
        foreach (var account in store.All())
            output.WriteLine($"{account.Name}\t{Wire.Spell(account.Role)}\t{account.Regions}\t{(account.Disabled ? "停用" : "可用")}");
        return 0;
    }

    private string? Ask(string key)
    {
        if (password() is not { Length: > 0 } typed)
            return Refuse("没有输入密码，或两次输入不一样。");
        return Passwords.IsStrong(key, typed) ? new Passwords(Passwords.Framework).Hash(typed)
            : Refuse($"密码太简单：至少 {Passwords.Shortest} 个字符，其中至少五种不同的字符，不含用户名。");
    }

    private string? Refuse(string message)
    {
        error.WriteLine(message);
        return null;
    }

    private static int Say(TextWriter writer, string message, int code)
    {
        writer.WriteLine(message);
        return code;
    }

    private static AuditEntry Entry(DateTime now, string name, string detail)
        => new(now, AuditKind.Account, $"命令行（{Environment.UserName}）", Account.Everywhere, "", name, detail);
}
