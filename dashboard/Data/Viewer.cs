using System.Security.Claims;
using System.Security.Cryptography;
using System.Text;
using SafetyMonth.Dashboard.Access;
using SafetyMonth.Dashboard.Startup;
using SafetyMonth.Warehouse.Access;
using SafetyMonth.Warehouse.Queries;
using SafetyMonth.Warehouse.Vocabulary;

namespace SafetyMonth.Dashboard.Data;

/// <summary>
/// Who asks. Everything that answers a request takes the regions from here and from nowhere else. It is made anew for a page that
/// is run again (an error, not found), so what it says must follow from the request alone.
/// </summary>
public sealed class Viewer
{
    /// <summary>Who sits at this machine, where there are no accounts.</summary>
    public const string LocalName = "本机";

    private readonly AccountState state;

    /// <summary>The viewer of a request, which has been authenticated.</summary>
    public Viewer(IHttpContextAccessor accessor, AccountBook book, DashboardOptions options)
    {
        ArgumentNullException.ThrowIfNull(accessor);
        ArgumentNullException.ThrowIfNull(book);
        ArgumentNullException.ThrowIfNull(options);
        state = book.State;
        Account = book.Find(accessor.HttpContext?.User.FindFirstValue(ClaimTypes.NameIdentifier));
        IsLocal = state != AccountState.Some && options.AsksForNothing;
        // A warehouse that is not open yet may turn out to have accounts, so that without one nothing is seen.
        Scope = Account is not null ? May(Policies.Read) ? Account.Scope : RegionScope.Nothing
            : IsLocal && state == AccountState.None ? RegionScope.All : RegionScope.Nothing;
    }

    /// <summary>The account that was signed in with, or null.</summary>
    public Account? Account { get; }

    /// <summary>Whether there are no accounts and the dashboard answers whoever sits at this machine.</summary>
    public bool IsLocal { get; }

    /// <summary>The account's name, <see cref="LocalName"/> without accounts, empty where nobody has signed in.</summary>
    public string Name => Account?.Name ?? (IsLocal ? LocalName : "");

    /// <summary>The account's role; without accounts that of an administrator; null where nobody has signed in.</summary>
    public Role? Role => Account?.Role ?? (IsLocal ? Warehouse.Vocabulary.Role.Administrator : null);

    /// <summary>The regions that the viewer may see.</summary>
    public RegionScope Scope { get; }

    /// <summary>A text that differs between viewers who must not be shown each other's pages: part of the tag by which browsers keep a page.</summary>
    public string Key => Account is null
        ? IsLocal ? "local" : "nobody"
        : Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{Account.NameKey}\n{Account.Stamp}\n{Account.Role}\n{Account.Regions}\n{Account.MustChange}")))[..16];

    /// <summary>Whether the viewer may do what one of <see cref="Policies"/> names.</summary>
    public bool May(string policy)
        => Account is not null ? !Account.MustChange && Policies.Allows(Account.Role, policy)
            : IsLocal && (state != AccountState.Unknown || policy == Policies.Read);
}
