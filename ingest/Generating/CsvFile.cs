using CsvHelper;

namespace SafetyMonth.Ingest.Generating;

/// <summary>CSV files with the same line ends on every system.</summary>
internal static class CsvFile
{
    /// <summary>A new file with its header.</summary>
    public static CsvWriter Create(string path, string[] header)
    {
        var csv = CsvWriter.ToFile(path, new CsvWriterOptions { NewLine = "\n" });
        csv.WriteHeader(header);
        return csv;
    }
}
