using System.Collections.Frozen;
using SafetyMonth.Warehouse.Vocabulary;

namespace SafetyMonth.Dashboard.Access;

/// <summary>
/// What a viewer may do. Set once for each page (<c>@attribute [Authorize(Policy = Policies.Review)]</c>) or group of routes
/// (<c>RequireAuthorization</c>); what names none asks for <see cref="Read"/>.
/// </summary>
public static class Policies
{
    /// <summary>总览、报送: see figures and who has reported.</summary>
    public const string Read = "read";

    /// <summary>对比: compare.</summary>
    public const string Compare = "compare";

    /// <summary>导出: take tables away as files.</summary>
    public const string Export = "export";

    /// <summary>审核: see flags, decide on them.</summary>
    public const string Review = "review";

    /// <summary>上传: hand in files.</summary>
    public const string Upload = "upload";

    /// <summary>查看联系方式: see a contact unmasked.</summary>
    public const string Reveal = "reveal";

    /// <summary>日志: read the audit log.</summary>
    public const string Audit = "audit";

    /// <summary>账户: manage the accounts.</summary>
    public const string Administer = "administer";

    /// <summary>Whoever has signed in, also who must change the password before anything else.</summary>
    internal const string SignedIn = "signed-in";

    /// <summary>The limit on how often one address may try to sign in.</summary>
    internal const string SignInRate = "sign-in";

    private static readonly FrozenDictionary<string, Role> Least = new Dictionary<string, Role>
    {
        [Read] = Role.Leader,
        [Compare] = Role.Analyst,
        [Export] = Role.Analyst,
        [Review] = Role.Auditor,
        [Upload] = Role.Auditor,
        [Reveal] = Role.Auditor,
        [Audit] = Role.Auditor,
        [Administer] = Role.Administrator,
    }.ToFrozenDictionary();

    /// <summary>Every policy's name.</summary>
    public static IReadOnlyCollection<string> All => Least.Keys;

    /// <summary>Whether the role may; never what is no policy.</summary>
    public static bool Allows(Role role, string policy) => Least.TryGetValue(policy, out var least) && role >= least;
}
