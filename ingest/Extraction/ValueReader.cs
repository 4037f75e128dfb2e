using SafetyMonth.Ingest.Extraction.Answers;
using SafetyMonth.Ingest.Extraction.Figures;
using SafetyMonth.Ingest.Extraction.Sentences;
using SafetyMonth.Ingest.Extraction.Words;
using SafetyMonth.Ingest.Forms;
using SafetyMonth.Ingest.Recognition;
using SafetyMonth.Warehouse.Vocabulary;

namespace SafetyMonth.Ingest.Extraction;

/// <summary>Turns what stands in a slot's place into a value with its evidence.</summary>
internal sealed class ValueReader(Flow flow, List<Problem> problems)
{
    private const double WellFitted = 0.97, Doubtful = 0.88, Poor = 0.7, Legible = 0.5;

    // In a picture a dash looks like these numerals, and a long one like several of them.
    private static bool IsStroke(string raw) => raw == "一" || (raw.Length > 1 && !raw.AsSpan().ContainsAnyExcept('一', '二'));

    /// <summary>A slot whose place is not in the document.</summary>
    public static ExtractedValue Absent(FormSlot slot) => new(slot, SlotStatus.Blank, null, null, null, false, "", null, 0.5);

    /// <summary>The same where a part of the document was not read.</summary>
    public static ExtractedValue Unread(ExtractedValue absent) => absent with { Status = SlotStatus.Unreadable, Confidence = 0.1 };

    /// <summary>Whether the value says that the slot's place is not in the document.</summary>
    public static bool IsLost(ExtractedValue value) => value is { Status: SlotStatus.Blank, At: null };

    /// <summary>Reads the stretch of text as the slot's kind asks.</summary>
    /// <param name="slot">The slot.</param>
    /// <param name="gap">Where it stands in the flow.</param>
    /// <param name="label">In a matrix the row's label, which the cell goes on with.</param>
    public ExtractedValue Read(FormSlot slot, Gap gap, string? label = null)
    {
        var text = Visible(gap, out var sources);
        var trust = Trust(gap.Fit);
        var value = slot.Kind switch
        {
            SlotKind.Bool => ReadAnswer(slot, gap, label, trust),
            SlotKind.Text => ReadWords(slot, gap, text, sources, trust),
            _ => ReadFigure(slot, gap, text, sources, trust),
        };
        value = value with { Sentence = SourceSentence.Of(flow, gap, label) };
        if (trust > 0)
            return value;
        return value.Status == SlotStatus.Blank ? Absent(slot) : Refuse(value, "前后文字与表样对不上，不能确定这个数属于哪一项");
    }

    /// <summary>A value that was recognised in a picture is no surer than its characters; a figure whose digits are not clear is not guessed at.</summary>
    private ExtractedValue AsRecognised(ExtractedValue value, int start, int end)
    {
        if (flow.PictureOf(start, end) is not { } picture)
            return value;
        var certainty = value.Slot.Kind == SlotKind.Bool ? CertaintyOfAnswer(start, end) : flow.CertaintyOf(start, end);
        if (value.Status != SlotStatus.Unreadable && value.Slot.Kind != SlotKind.Text && (certainty < Legible || IsStroke(value.Raw)))
            value = Refuse(value, "扫描件上的这一项识别不清");
        // One Han character is taken for another without any doubt (又 for 叉), and only figures are read twice.
        return value with { Picture = picture, Confidence = Math.Min(value.Confidence, value.Words is null ? certainty : Math.Min(certainty, Doubtful)) };
    }

    /// <summary>Of an answer the boxes and the two words count, and ink that was not read; punctuation before them does not.</summary>
    private double CertaintyOfAnswer(int start, int end)
        => Enumerable.Range(start, end - start).Where(index => AnswerMarks.IsPart(flow.Text[index])).Select(index => flow.CertaintyOf(index, index + 1)).DefaultIfEmpty(1).Min();

    /// <summary>A slot whose wording is gone while a figure is left over in its cell.</summary>
    public ExtractedValue Unmatched(FormSlot slot, int stray)
        => Refuse(Absent(slot) with { At = flow.PlaceOf(stray) }, "原有文字被改动，格内的数不能确定属于哪一项");

    /// <summary>Reads a cell that several slots share and whose wording is gone: empty or 无 holds for all, a figure for none.</summary>
    public ExtractedValue ReadShared(FormSlot slot, Gap gap, string label)
    {
        var value = Read(slot, gap, label);
        return value.Status == SlotStatus.Reported ? Refuse(value, "单元格里原有的分项文字不见了，不能确定这个数属于哪一分项") : value;
    }

    private static double Trust(double fit) => fit switch
    {
        >= 0.999 => 1,
        >= 0.85 => WellFitted,
        >= 0.6 => Doubtful,
        >= 0.39 => Poor,
        _ => 0,
    };

    private ExtractedValue ReadFigure(FormSlot slot, Gap gap, ReadOnlySpan<char> text, int[]? sources, double trust)
    {
        var reading = FigureReader.Read(text, slot.Unit);
        var at = flow.PlaceOf(Source(gap, sources, reading.Start));
        var raw = text.Slice(reading.Start, reading.Length).ToString();
        if (reading.Status == SlotStatus.Unreadable)
            problems.Add(new Problem(ProblemCodes.FigureUnreadable, $"第{slot.Number}项“{slot.Label}”{reading.Doubt}", at, "请核对原件后更正"));
        var value = new ExtractedValue(slot, reading.Status, reading.Value, null, null, reading.Approximate, raw, at, Math.Min(reading.Confidence, trust));
        return raw.Length == 0 ? AsRecognised(value, gap.Start, gap.End) : AsRecognised(value, Source(gap, sources, reading.Start), Source(gap, sources, reading.Start + reading.Length - 1) + 1);
    }

    private ExtractedValue ReadAnswer(FormSlot slot, Gap gap, string? label, double trust)
    {
        bool IsStruck(int index) => flow.IsStruck(gap.Start + index);
        var text = flow.Text[gap.Start..gap.End];
        var reading = label is null ? AnswerReader.Read(text, IsStruck) : AnswerReader.ReadCell(text, IsStruck);
        var raw = flow.Text.Slice(gap.Start + reading.Start, reading.Length).ToString();
        var at = flow.PlaceOf(gap.Start + reading.Start);
        if (reading.Status == SlotStatus.Unreadable)
            problems.Add(new Problem(ProblemCodes.FigureUnreadable, $"第{slot.Number}项“{slot.Label}”的是否选择不明确：“{raw}”", at, "请核对原件后更正"));
        var confidence = reading.Status == SlotStatus.Blank && HidesStrikes && flow.Text[gap.Start..gap.End].Contains('否') ? Math.Min(reading.Confidence, Doubtful) : reading.Confidence;
        var value = new ExtractedValue(slot, reading.Status, null, reading.Answer, null, false, raw, at, Math.Min(confidence, trust));
        // Of two answers only one was recognised, and the other may be the ticked one.
        if (reading is { Status: SlotStatus.Blank, Confidence: < 1 } && flow.PictureOf(gap.Start, gap.End) is not null)
            value = Refuse(value, "扫描件上的选择识别不清");
        return AsRecognised(value, gap.Start, gap.End);
    }

    /// <summary>Whether the format may have struck an answer out without our seeing it: .xls strikes part of a cell in a way that is not read.</summary>
    private bool HidesStrikes => flow.Document.Format == "xls";

    private ExtractedValue ReadWords(FormSlot slot, Gap gap, ReadOnlySpan<char> text, int[]? sources, double trust)
    {
        var reading = WordsReader.Read(text);
        var raw = text.Slice(reading.Start, reading.Length).ToString();
        var at = flow.PlaceOf(Source(gap, sources, reading.Start));
        if (reading.Status == SlotStatus.Unreadable)
            problems.Add(new Problem(ProblemCodes.FigureUnreadable, $"第{slot.Number}项“{slot.Label}”填报内容过长：“{raw}…”", at, "请核对原件后更正"));
        return AsRecognised(new ExtractedValue(slot, reading.Status, null, null, reading.Words, false, raw, at, trust >= 1 ? 1 : Math.Min(Doubtful, trust)), gap.Start, gap.End);
    }

    private ExtractedValue Refuse(ExtractedValue value, string why)
    {
        problems.Add(new Problem(ProblemCodes.FigureUnreadable, $"第{value.Slot.Number}项“{value.Slot.Label}”：{why}（{value.Raw}）", value.At, "请核对原件后更正"));
        return value with { Status = SlotStatus.Unreadable, Number = null, Answer = null, Words = null, Confidence = 0.3 };
    }

    /// <summary>The stretch without struck-out characters; the sources are null where nothing is struck out.</summary>
    private ReadOnlySpan<char> Visible(Gap gap, out int[]? sources)
    {
        sources = null;
        var struck = false;
        for (var i = gap.Start; i < gap.End && !struck; i++)
            struck = flow.IsStruck(i);
        if (!struck)
            return flow.Text[gap.Start..gap.End];
        sources = [.. Enumerable.Range(gap.Start, gap.End - gap.Start).Where(index => !flow.IsStruck(index))];
        return Array.ConvertAll(sources, index => flow.Text[index]);
    }

    private static int Source(Gap gap, int[]? sources, int index)
        => sources is null ? gap.Start + index : index < sources.Length ? sources[index] : gap.Start;
}
