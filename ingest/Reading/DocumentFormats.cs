using SafetyMonth.Ingest.Reading.Sniffing;

namespace SafetyMonth.Ingest.Reading;

/// <summary>The formats that this program reads, found in the assembly.</summary>
internal static class DocumentFormats
{
    public static IReadOnlyList<IDocumentFormat> All { get; } =
    [
        .. typeof(DocumentFormats).Assembly.GetTypes()
            .Where(type => type is { IsClass: true, IsAbstract: false } && type.IsAssignableTo(typeof(IDocumentFormat)))
            .OrderBy(type => type.FullName, StringComparer.Ordinal)
            .Select(type => (IDocumentFormat)Activator.CreateInstance(type)!),
    ];

    /// <summary>The format that is surest of the file, or null where none claims it.</summary>
    public static IDocumentFormat? For(SourceFile file)
    {
        IDocumentFormat? best = null;
        var bestClaim = Claim.No;
        foreach (var format in All)
        {
            var claim = format.Claim(file);
            if (claim > bestClaim)
                (best, bestClaim) = (format, claim);
        }
        return best;
    }
}
