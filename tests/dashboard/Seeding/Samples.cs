using System.Runtime.CompilerServices;
using SafetyMonth.Ingest.Loading;
using SafetyMonth.Warehouse.Storage;

namespace SafetyMonth.Dashboard.Tests.Seeding;

/// <summary>The project's sample documents of one form, as the ingest reads them: docx, xls, xlsx, html, md and txt.</summary>
public static class Samples
{
    /// <summary>Fills a warehouse in the folder with the samples of a form and gives its path.</summary>
    public static string Write(string folder, string form)
    {
        var path = Path.Combine(folder, $"{form}.duckdb");
        using var warehouse = WarehouseDb.Open(path).Warehouse!;
        var files = Directory.EnumerateFiles(Path.Combine(Root(), "data-samples", form)).Order(StringComparer.Ordinal).Select(file => new FoundFile(file, false)).ToList();
        new ReturnIngest(warehouse).Ingest(files).Count(report => report.Returns.Count > 0).ShouldBeGreaterThan(5);
        return path;
    }

    private static string Root([CallerFilePath] string here = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", "..", ".."));
}
