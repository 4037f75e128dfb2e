using System.Diagnostics;

namespace SafetyMonth.Warehouse.Storage;

/// <summary>Tells whoever listens how long queries take: one activity a query, named after its file.</summary>
public static class Telemetry
{
    /// <summary>The name to listen to.</summary>
    public const string SourceName = "SafetyMonth.Warehouse";

    private static readonly ActivitySource Source = new(SourceName);

    internal static Activity? Query(string name) => Source.StartActivity(name);
}
