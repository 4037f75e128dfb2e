using System.Collections.Concurrent;

namespace SafetyMonth.Warehouse.Storage;

/// <summary>The SQL files that travel inside the assembly.</summary>
public static class Sql
{
    private static readonly ConcurrentDictionary<string, string> Texts = new(StringComparer.Ordinal);

    /// <summary>The text of a query by its file name without the ending.</summary>
    /// <exception cref="ArgumentException">There is no such query.</exception>
    public static string Query(string name) => Texts.GetOrAdd($"Queries/{name}.sql", Read);

    /// <summary>The schema steps in the order in which they are applied: number, name and text.</summary>
    internal static IReadOnlyList<(int Version, string Name, string Text)> SchemaSteps { get; } =
    [
        .. typeof(Sql).Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith("Schema/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(name => (int.Parse(name.AsSpan("Schema/".Length, 4), System.Globalization.CultureInfo.InvariantCulture), Path.GetFileNameWithoutExtension(name), Read(name))),
    ];

    private static string Read(string resource)
    {
        using var stream = typeof(Sql).Assembly.GetManifestResourceStream(resource)
            ?? throw new ArgumentException($"No SQL file is named '{resource}'.", nameof(resource));
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
