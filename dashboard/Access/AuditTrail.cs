using SafetyMonth.Dashboard.Data;
using SafetyMonth.Warehouse.Access;
using SafetyMonth.Warehouse.Vocabulary;

namespace SafetyMonth.Dashboard.Access;

/// <summary>Writes what the request's viewer does into the audit log.</summary>
public interface IAuditTrail
{
    /// <summary>Appends an entry; ends when it is kept. Write first and act then, so that nothing happens that was not logged.</summary>
    /// <param name="kind">What is done.</param>
    /// <param name="subject">To what: an address here (<c>/return/12</c>), a file's name, an account.</param>
    /// <param name="detail">What else should be known; never a figure, a contact or a password.</param>
    /// <exception cref="InvalidOperationException">The log cannot be written.</exception>
    Task Write(AuditKind kind, string subject, string? detail = null);
}

/// <summary>What is written into the log in more than one place.</summary>
internal static class AuditTrails
{
    /// <summary>That what a request asks for leaves as a file; its address says what.</summary>
    public static Task WriteExport(this IAuditTrail trail, HttpRequest request) => trail.Write(AuditKind.Export, request.Path + request.QueryString);
}

/// <inheritdoc />
internal sealed class AuditTrail(Viewer viewer, WarehouseWriter writer, TimeProvider clock, IHttpContextAccessor accessor) : IAuditTrail
{
    private const int Longest = 500;

    public async Task Write(AuditKind kind, string subject, string? detail = null)
    {
        var entry = Entry(kind, subject, detail);
        var (_, problem) = await writer.Write(warehouse =>
        {
            new AuditLog(warehouse).Append(entry);
            return true;
        });
        if (problem is not null)
            throw new InvalidOperationException(problem.Message);
    }

    /// <summary>The entry that would be written, for who writes it together with a change of accounts.</summary>
    public AuditEntry Entry(AuditKind kind, string subject, string? detail = null)
        => new(clock.GetUtcNow().UtcDateTime, kind, viewer.Name, viewer.Account?.Regions ?? (viewer.IsLocal ? Account.Everywhere : ""),
            accessor.HttpContext?.Connection.RemoteIpAddress?.ToString() ?? "", Short(subject), Short(detail ?? ""));

    private static string Short(string text) => text.Length <= Longest ? text : text[..(Longest - 1)] + "…";
}
