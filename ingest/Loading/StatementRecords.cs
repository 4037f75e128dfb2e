using SafetyMonth.Ingest.Indicators;
using SafetyMonth.Ingest.Prose;
using SafetyMonth.Warehouse.Loading;
using SafetyMonth.Warehouse.Vocabulary;

namespace SafetyMonth.Ingest.Loading;

/// <summary>Turns a report in prose into the warehouse's record of a source.</summary>
internal static class StatementRecords
{
    public static SourceRecord Of(ProseReport report, FileRecord file) => new(
        file, SourceBasis.Prose, report.Title, report.Source, report.Year, report.RegionCode, [.. report.Figures.Select(Statement)]);

    private static StatementRecord Statement(ProseFigure figure) => new(figure.Measure, figure.Value, figure.Unit, figure.Approximate, figure.Raw)
    {
        Place = figure.At,
        Sentence = figure.Sentence,
        Theme = figure.Indicator is { } code ? IndicatorDictionary.Default.Find(code)?.Theme : null,
        Indicator = figure.Indicator,
        Note = figure.Note,
    };
}
