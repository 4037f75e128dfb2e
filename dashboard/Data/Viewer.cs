using SafetyMonth.Warehouse.Queries;

namespace SafetyMonth.Dashboard.Data;

/// <summary>
/// Who asks. Everything that answers a request takes the regions from here and from nowhere else. It is made anew for a page that
/// is run again (an error, not found), so what it says must follow from the request alone.
/// </summary>
public sealed class Viewer
{
    /// <summary>The regions that the viewer may see: all of them, as long as there are no accounts.</summary>
    public RegionScope Scope { get; } = RegionScope.All;

    /// <summary>A text that differs between viewers who must not be shown each other's pages: part of the tag by which browsers keep a page.</summary>
    public string Key => string.Join('.', Scope.Prefixes);
}
