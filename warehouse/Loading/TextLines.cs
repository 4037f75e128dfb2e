using System.Text.Encodings.Web;
using System.Text.Json;
using DuckDB.NET.Data;

namespace SafetyMonth.Warehouse.Loading;

/// <summary>Writes the text of returns' documents, and reads it back.</summary>
internal static class TextLines
{
    // It is stored, not shown: Chinese stays as short as it is.
    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Write(DuckDBConnection connection, IReadOnlyList<Revision> returns)
        => ReturnWriter.Append(
            connection, "texts",
            from revision in returns
            where revision.Record!.Lines.Count > 0
            select (revision.ReturnId, revision.Record!.Lines),
            static (row, text) => row.AppendValue(text.ReturnId).AppendValue(JsonSerializer.Serialize(text.Lines.Select(line => new[] { line.Place, line.Text }), Json)));

    public static IReadOnlyList<TextLine> Read(string lines) => [.. JsonSerializer.Deserialize<string[][]>(lines)!.Select(line => new TextLine(line[0], line[1]))];
}
