using SafetyMonth.Ingest.Extraction.Headers;
using SafetyMonth.Ingest.Extraction.Matrices;
using SafetyMonth.Ingest.Extraction.Sentences;
using SafetyMonth.Ingest.Forms;
using SafetyMonth.Ingest.Recognition;
using SafetyMonth.Warehouse.Vocabulary;

namespace SafetyMonth.Ingest.Extraction;

/// <summary>A return while it is being read: what its section says, before it is settled who sent it for which period.</summary>
internal sealed class Draft
{
    private const double MostlyInTables = 0.6;
    private const int FewestValues = 3;

    private readonly Dictionary<int, ExtractedValue> values;
    private readonly List<ExtraFigure> extra;

    private Draft(Section section, Recognition.Recognition recognition, Dictionary<int, ExtractedValue> values, List<ExtraFigure> extra, HeaderText header, string titles, List<Problem> problems)
    {
        Section = section;
        Recognition = recognition;
        this.values = values;
        this.extra = extra;
        Header = header;
        Titles = titles;
        Problems = problems;
    }

    /// <summary>Where it stands.</summary>
    public Section Section { get; private set; }

    /// <summary>Its form.</summary>
    public Recognition.Recognition Recognition { get; }

    /// <summary>Its header as typed.</summary>
    public HeaderText Header { get; private set; }

    /// <summary>The lines above its table: title, covering words.</summary>
    public string Titles { get; private set; }

    /// <summary>What is doubtful so far.</summary>
    public List<Problem> Problems { get; }

    /// <summary>Figures that belong to no slot.</summary>
    public IReadOnlyList<ExtraFigure> Extra => extra;

    /// <summary>Reads a recognised section, or null where too little of the form is there to be a return.</summary>
    public static Draft? Read(Section section, Recognition.Recognition recognition)
    {
        var form = recognition.Form.Form;
        var problems = new List<Problem>();
        var reader = new ValueReader(section.Flow, problems);
        var body = Body(section, recognition);
        var used = new HashSet<Segment>();
        var values = form.Layout == FormLayout.Matrix
            ? MatrixReader.Read(form, body, reader, used)
            : SentenceReader.Read(recognition.Form, body, reader, used);
        if (values.Count < Math.Min(FewestValues, form.Slots.Count))
            return null;
        var header = HeaderReader.Read(section, used.Contains);
        return new Draft(section, recognition, values, ExtraReader.Read(form, body, used), header, TitleLines(section, used), problems);
    }

    /// <summary>A draft whose values were read by their places.</summary>
    /// <param name="section">Where it stands.</param>
    /// <param name="form">Its form.</param>
    /// <param name="confidence">How sure it is that it is this form.</param>
    /// <param name="values">The values by slot number.</param>
    /// <param name="extra">Figures that belong to no slot.</param>
    /// <param name="used">The segments that hold blanks.</param>
    /// <param name="problems">What is doubtful.</param>
    public static Draft Of(Section section, FormPattern form, double confidence, Dictionary<int, ExtractedValue> values, List<ExtraFigure> extra, HashSet<Segment> used, List<Problem> problems)
        => new(section, new Recognition.Recognition(form, 1, confidence), values, extra, HeaderReader.Read(section, used.Contains), TitleLines(section, used), problems);

    /// <summary>The value of a slot, or null where its place is not in the section.</summary>
    public ExtractedValue? ValueOf(FormSlot slot) => values.GetValueOrDefault(slot.Number);

    /// <summary>Whether the other draft is this one's continuation: the same form, other slots, no other unit.</summary>
    public bool GoesOnIn(Draft next)
        => next.Recognition.Form == Recognition.Form
           && (next.Header.Unit is null || next.Header.Unit == Header.Unit)
           && !next.values.Keys.Any(values.ContainsKey);

    /// <summary>Takes the continuation in.</summary>
    public void Join(Draft next)
    {
        foreach (var (slot, value) in next.values)
            values[slot] = value;
        extra.AddRange(next.extra);
        Problems.AddRange(next.Problems);
        Header = new HeaderText(Header.Unit ?? next.Header.Unit, Header.Contact ?? next.Header.Contact, Header.Phone ?? next.Header.Phone, Header.Date ?? next.Header.Date);
        Section = Section with { End = next.Section.End };
    }

    /// <summary>Takes header and title from the text before the table, where the section has none itself.</summary>
    public void Borrow(Section before)
    {
        if (Header.IsEmpty)
            Header = HeaderReader.Read(before, _ => false);
        Titles = Titles + "\n" + TitleLines(before, []);
    }

    /// <summary>The tables alone where they hold the form, so that a covering sentence with the same words is no answer.</summary>
    private static Section Body(Section section, Recognition.Recognition recognition)
    {
        if (section.Tables is not { } tables)
            return section;
        var pairs = new BigramSet();
        pairs.Add(tables.Bones);
        var recall = (double)recognition.Form.Asked.CountIn(pairs) / recognition.Form.Asked.Count;
        return recall >= MostlyInTables * recognition.Recall ? tables : section;
    }

    private static string TitleLines(Section section, HashSet<Segment> used)
    {
        var lines = section.Segments.TakeWhile(segment => !used.Contains(segment)).Where(segment => segment.Length < 400).Take(12)
            .Select(segment => section.Flow.Text[segment.Start..segment.End].ToString());
        return string.Join('\n', lines);
    }
}
