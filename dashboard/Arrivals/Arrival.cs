using SafetyMonth.Ingest.Loading;
using SafetyMonth.Warehouse.Queries;

namespace SafetyMonth.Dashboard.Arrivals;

/// <summary>A file that came in while the dashboard ran, and what became of it.</summary>
/// <param name="At">When.</param>
/// <param name="Batch">The upload that it was a part of, or null where it lay in the inbox.</param>
/// <param name="Report">What became of it.</param>
public sealed record Arrival(DateTimeOffset At, string? Batch, FileReport Report)
{
    /// <summary>The file's name without the folders before it.</summary>
    public string Name => Path.GetFileName(Report.Path.Replace('\\', '/'));

    /// <summary>Whether a viewer may see what became of it: all its returns are the viewer's to see.</summary>
    public bool IsFor(RegionScope scope)
    {
        ArgumentNullException.ThrowIfNull(scope);
        return Report.Returns.Count == 0 ? scope.Sees(null) : Report.Returns.All(result => scope.Sees(result.Return.RegionCode));
    }
}
