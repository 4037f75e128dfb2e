using System.Net;

namespace SafetyMonth.Dashboard.Startup;

/// <summary>How the dashboard was started.</summary>
/// <param name="Warehouse">Full path of the warehouse file; it need not exist yet.</param>
/// <param name="Address">The address to listen on.</param>
/// <param name="Port">The port; 0 takes any free one.</param>
/// <param name="Open">Whether to open the default browser.</param>
public sealed record DashboardOptions(string Warehouse, IPAddress Address, int Port, bool Open)
{
    /// <summary>Full path of the folder that is watched for returns, or null for none.</summary>
    public string? Inbox { get; init; }

    /// <summary>The warehouse that is read when none is named.</summary>
    public const string DefaultWarehouse = "safetymonth.duckdb";

    /// <summary>The address that is listened on when none is named.</summary>
    public const string DefaultUrl = "http://127.0.0.1:5080";

    /// <summary>The certificate with its key (PEM or PFX without a password), which makes it https; null for http.</summary>
    public string? Certificate { get; init; }

    /// <summary>Whether a reverse proxy on this machine hands on what others ask, and says from where and whether encrypted.</summary>
    public bool BehindProxy { get; init; }

    /// <summary>Whether nobody need sign in as long as there are no accounts: only this machine can ask.</summary>
    public bool AsksForNothing => IPAddress.IsLoopback(Address) && !BehindProxy;
}
