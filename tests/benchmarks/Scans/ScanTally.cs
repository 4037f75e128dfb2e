using System.Globalization;
using SafetyMonth.Ingest.Extraction;
using SafetyMonth.Ingest.Generating.Habits;
using SafetyMonth.Warehouse.Vocabulary;

namespace SafetyMonth.Benchmarks.Scans;

/// <summary>Counts what was read right, left unreadable and read wrong, and at which confidence.</summary>
internal sealed class ScanTally
{
    private const double Trusted = 0.9;

    private readonly List<(bool IsText, Verdict Verdict, double Confidence)> seen = [];

    private enum Verdict
    {
        Right,
        Unreadable,
        Wrong,
    }

    /// <summary>Adds a return.</summary>
    /// <param name="written">Its slots as they were written.</param>
    /// <param name="read">The same as they were read; what is missing was not read.</param>
    public void Add(IReadOnlyList<WrittenValue> written, IReadOnlyList<ExtractedValue> read)
    {
        for (var i = 0; i < written.Count; i++)
            seen.Add(i < read.Count
                ? (written[i].Slot.Kind == SlotKind.Text, Judge(written[i], read[i]), read[i].Confidence)
                : (written[i].Slot.Kind == SlotKind.Text, Verdict.Unreadable, 0));
    }

    /// <summary>Writes the counts, then the confidences from the surest down.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="title">What was read.</param>
    public void Write(TextWriter output, string title)
    {
        var figures = seen.FindAll(value => !value.IsText);
        var texts = seen.FindAll(value => value.IsText);
        var wrong = figures.FindAll(value => value.Verdict == Verdict.Wrong);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{title}: {figures.Count} figures and answers: right {Share(figures, Verdict.Right):P1}, unreadable {Share(figures, Verdict.Unreadable):P1}, wrong {Share(figures, Verdict.Wrong):P1} ({wrong.Count(value => value.Confidence >= Trusted)} of them at {Trusted} or more); {texts.Count(value => value.Verdict == Verdict.Right)} of {texts.Count} texts right"));
        foreach (var level in figures.Where(value => value.Verdict != Verdict.Unreadable).GroupBy(value => Math.Round(value.Confidence, 2)).OrderByDescending(level => level.Key))
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  confidence {level.Key:F2}: {level.Count(value => value.Verdict == Verdict.Right)} of {level.Count()} right"));
    }

    private static double Share(List<(bool IsText, Verdict Verdict, double Confidence)> values, Verdict verdict)
        => values.Count == 0 ? 0 : (double)values.Count(value => value.Verdict == verdict) / values.Count;

    // 无, / and — mean 0 as well, and a blank is none of them.
    private static Verdict Judge(WrittenValue written, ExtractedValue read) => read.Status switch
    {
        SlotStatus.Unreadable => Verdict.Unreadable,
        _ when (written.Status == SlotStatus.Blank) == (read.Status == SlotStatus.Blank)
            && (written.Number, written.Answer, written.Words) == (read.Number, read.Answer, read.Words) => Verdict.Right,
        _ => Verdict.Wrong,
    };
}
