using SafetyMonth.Dashboard.Access;
using SafetyMonth.Warehouse.Access;
using SafetyMonth.Warehouse.Vocabulary;
using KnownRole = SafetyMonth.Warehouse.Vocabulary.Role;

namespace SafetyMonth.Dashboard.Startup;

/// <summary>What <c>accounts</c> is asked to do.</summary>
/// <param name="Verb"><c>add</c>, <c>password</c> or <c>list</c>.</param>
/// <param name="Name">The account's name; null for <c>list</c>.</param>
/// <param name="Role">The role; null but for <c>add</c>.</param>
/// <param name="Regions">The regions as <see cref="Account.Regions"/>; null but for <c>add</c>.</param>
/// <param name="Warehouse">Full path of the warehouse.</param>
internal sealed record AccountsRequest(string Verb, string? Name, Role? Role, string? Regions, string Warehouse)
{
    /// <summary>The request, or a message in Chinese that says what is wrong.</summary>
    public static (AccountsRequest? Request, string? Error) Parse(IReadOnlyList<string> args)
    {
        var words = new List<string>();
        var values = new Dictionary<string, string> { ["--warehouse"] = DashboardOptions.DefaultWarehouse };
        for (var i = 0; i < args.Count; i++)
        {
            var (name, inline) = CommandLine.Split(args[i]);
            if (!name.StartsWith('-'))
                words.Add(name);
            else if (name is not ("--warehouse" or "--role" or "--regions"))
                return (null, $"不认识的参数“{args[i]}”。用 accounts --help 查看可用的参数。");
            else if ((inline ?? (++i < args.Count ? args[i] : null)) is { Length: > 0 } value)
                values[name] = value;
            else
                return (null, $"{name} 后面缺少内容。");
        }

        var warehouse = Path.GetFullPath(values["--warehouse"]);
        return words switch
        {
            ["list"] => (new AccountsRequest("list", null, null, null, warehouse), null),
            ["password", var name] => (new AccountsRequest("password", name, null, null, warehouse), null),
            ["add", var name] => Add(name, values, warehouse),
            _ => (null, "请写 accounts add 姓名、accounts password 姓名或 accounts list；用 accounts --help 查看示例。"),
        };
    }

    private static (AccountsRequest?, string?) Add(string name, Dictionary<string, string> values, string warehouse)
    {
        if (!AccountName.IsValid(name))
            return (null, $"用户名“{name}”不能用：要 2 到 {AccountName.Longest} 个字，只能用文字、数字、点、横线和下划线。");
        if (Wire.Read<KnownRole>(values.GetValueOrDefault("--role")) is not { } role)
            return (null, "请用 --role 给出角色：leader、analyst、auditor 或 administrator。");
        var written = values.GetValueOrDefault("--regions") ?? (role == KnownRole.Administrator ? Account.Everywhere : "");
        return RegionList.Parse(written) is { } regions
            ? (new AccountsRequest("add", name, role, regions, warehouse), null)
            : (null, "请用 --regions 给出可看的地区：六位代码，用空格分开；* 为全部。");
    }
}
