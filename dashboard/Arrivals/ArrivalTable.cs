using SafetyMonth.Dashboard.Data;
using SafetyMonth.Dashboard.Numbers;
using SafetyMonth.Dashboard.Tables;
using SafetyMonth.Dashboard.Text;
using SafetyMonth.Ingest.Letters;
using SafetyMonth.Ingest.Loading;
using SafetyMonth.Warehouse.Loading;
using SafetyMonth.Warehouse.Vocabulary;

namespace SafetyMonth.Dashboard.Arrivals;

/// <summary>What became of files that came in: a row for each return, statement source or refusal.</summary>
/// <param name="reference">Names the forms, or null where nothing was ever loaded.</param>
/// <param name="words">The page's words.</param>
public sealed class ArrivalTable(Reference? reference, Words words)
{
    /// <summary>Doubtful figures that are named, and the characters of each that are shown.</summary>
    private const int Named = 4;
    private const int LongestRaw = 20;

    /// <summary>Rows of a letter whose answers are unclear that are named.</summary>
    private const int Unclear = 12;

    /// <summary>The table of some arrivals.</summary>
    public DataTable Of(string id, string caption, IReadOnlyList<Arrival> arrivals)
    {
        ArgumentNullException.ThrowIfNull(arrivals);
        return new DataTable(id, caption,
            [
                new(words["return.file"]), new(words["arrival.outcome"]), new(words["column.unit"]), new(words["filter.form"]), new(words["column.period"]),
                new(words["arrival.read"]), new(words["arrival.doubtful"]), new(words["arrival.do"]),
            ],
            [.. arrivals.SelectMany(Rows)])
        { Empty = words["arrival.empty"] };
    }

    /// <summary>One line that says what became of a file, for whoever waits for it.</summary>
    public string Sentence(Arrival arrival)
    {
        ArgumentNullException.ThrowIfNull(arrival);
        return string.Join(words["arrival.and"], Rows(arrival).Select(row => string.Join(" · ", row.Cells.Skip(1).Select(cell => cell.Words).Where(text => text.Length > 0))));
    }

    private IEnumerable<Row> Rows(Arrival arrival)
    {
        var (name, report) = (Cell.Zh(arrival.Name), arrival.Report);
        if (report.Returns.Count > 0)
            return report.Returns.Select(result => new Row([name, .. Return(result, report.Provisional)]));
        if (report.Source is { } source)
            return [new Row([name, Outcome(source.Outcome), Cell.Zh(source.Source.Title), words["arrival.prose"], "", new Cell(words["arrival.statements", source.Source.Statements.Count], Href: "/statements?basis=prose"), "", ""])];
        if (report.Letter is { } letter)
            return Letter(letter).Select(cells => new Row([name, .. cells]));
        return [new Row([name, .. Nothing(report)])];
    }

    private IEnumerable<Cell> Return(LoadResult result, string? provisional)
    {
        var record = result.Return;
        var form = reference?.Form(record.FormId) is { } known ? FormName.Of(known) : record.FormId;
        return
        [
            Outcome(result.Outcome),
            record.Unit is { } unit ? Cell.Zh(unit, $"/return/{result.ReturnId}") : new Cell(words["unit.unknown"], Href: $"/return/{result.ReturnId}", Tone: "bad"),
            form is null ? words["form.unknown"] : Cell.Zh(form, provisional is null ? null : $"/forms/{provisional}"),
            PeriodName.Of(record.Period, words),
            Read(record), Doubtful(record),
            provisional is null ? First(record) : words["arrival.provisional"],
        ];
    }

    // A row for each return that an answer settled something of; what is open or unclear stands in the first one.
    private IEnumerable<IEnumerable<Cell>> Letter(LetterResult letter)
    {
        var (open, unclear) = (letter.Open > 0 ? words["arrival.letter-open", letter.Open] : "", letter.Problems);
        var doubtful = new Cell(string.Join(" · ", new[] { open, unclear.Count > 0 ? words["arrival.letter-unclear", unclear.Count] : "" }.Where(text => text.Length > 0)), Tone: open.Length + unclear.Count > 0 ? "warn" : null);
        var why = Cell.Zh(string.Join('\n', [.. unclear.Take(Unclear).Select(problem => $"{problem.At}：{problem.Message}。"), .. unclear.Select(problem => problem.Remedy).Distinct()]));
        var answered = letter.Decisions.GroupBy(review => (review.ReturnId, review.Reviewer)).ToList();
        if (answered.Count == 0)
            return [[new Cell(words["arrival.letter"]), "", "", "", words["arrival.letter-settled", 0], doubtful, why]];
        return answered.Select((group, index) => (IEnumerable<Cell>)
        [
            new Cell(words["arrival.letter"], Tone: "good"), Cell.Zh(group.Key.Reviewer, $"/return/{group.Key.ReturnId}#decisions"), "", "",
            words["arrival.letter-settled", group.Count()], index == 0 ? doubtful : "", index == 0 ? why : "",
        ]);
    }

    private string Read(ReturnRecord record)
    {
        var counts = record.Figures.GroupBy(figure => figure.Status).ToDictionary(group => group.Key, group => group.Count());
        var parts = new List<string> { words["arrival.reported", counts.GetValueOrDefault(SlotStatus.Reported)] };
        foreach (var (status, message) in new[] { (SlotStatus.None, "state.none"), (SlotStatus.Blank, "state.blank"), (SlotStatus.Unreadable, "state.unreadable") })
            if (counts.GetValueOrDefault(status) is > 0 and var count)
                parts.Add($"{words[message]} {NumberText.Exact(count)}");
        return string.Join(" · ", parts);
    }

    private Cell Doubtful(ReturnRecord record)
    {
        var doubtful = record.Figures.Where(figure => figure.Status == SlotStatus.Unreadable || figure.Confidence < Certainty.Enough).ToList();
        if (doubtful.Count == 0)
            return words["arrival.no-doubt"];
        var first = doubtful.Take(Named).Select(figure => words["arrival.doubtful-one", figure.Slot, Shorten(figure.Raw)]);
        return new Cell(words["arrival.doubtful-count", doubtful.Count], Note: string.Join(words["list.separator"], first) + (doubtful.Count > Named ? "…" : ""), Tone: "warn");
    }

    private static string Shorten(string raw) => raw.Length <= LongestRaw ? raw : raw[..LongestRaw] + "…";

    private static Cell First(ReturnRecord record) => record.Problems is [var problem, ..] ? Cell.Zh(problem.Message + problem.Remedy) : "";

    private IEnumerable<Cell> Nothing(FileReport report) => report.Failure is { } failure
        ? [new Cell(words["arrival.refused"], Tone: "bad"), "", "", "", "", "", Cell.Zh($"{failure.Message}{failure.Remedy}")]
        : [words["arrival.skipped"], "", "", "", "", "", ""];

    private Cell Outcome(LoadOutcome outcome) => new(words[$"arrival-outcome.{Wire.Spell(outcome)}"], Tone: outcome == LoadOutcome.Revised ? "warn" : "good");
}
