using System.Globalization;
using SafetyMonth.Dashboard.Data;
using SafetyMonth.Dashboard.Figures;
using SafetyMonth.Dashboard.Filters;
using SafetyMonth.Dashboard.Tables;
using SafetyMonth.Dashboard.Text;
using SafetyMonth.Dashboard.Web;
using SafetyMonth.Warehouse.Checking;
using SafetyMonth.Warehouse.Queries;
using SafetyMonth.Warehouse.Vocabulary;

namespace SafetyMonth.Dashboard.Pages.Review;

/// <summary>The auditor's queue: returns with flags, the worst first.</summary>
/// <param name="data">The warehouse.</param>
/// <param name="filter">The filter.</param>
/// <param name="words">The page's words.</param>
/// <param name="query">The address's state.</param>
public sealed class QueueView(PageData data, Filter filter, Words words, IQueryCollection query)
{
    private const string Undecided = "none";
    private const string ByEffect = "effect";

    private QueueFilter Asked => new()
    {
        Figures = new FigureFilter { Form = filter.Form, Year = filter.Year, Region = filter.Region },
        Period = filter.Period,
        Severity = Wire.Read<Severity>(query["severity"]),
        Detector = query["detector"].ToString() is { Length: > 0 and <= 80 } detector ? detector : null,
        Status = Wire.Read<ReviewStatus>(query["status"]),
        Undecided = query["status"] == Undecided,
        ByEffect = query["order"] == ByEffect,
    };

    /// <summary>The filters, with what there is to choose.</summary>
    public IReadOnlyList<Dropdown> Dropdowns()
    {
        var (shared, choices, asked) = (new Dropdowns(data, filter, words), data.Reviews.Choices(data.Viewer), Asked);
        return
        [
            shared.Form(), shared.Year(all: true), shared.Region(), shared.Period("filter.all-periods"),
            new("severity", words["filter.severity"], asked.Severity is { } severity ? Wire.Spell(severity) : "",
                [new("", words["filter.all-severities"]), .. Enum.GetValues<Severity>().Select(one => new DropdownOption(Wire.Spell(one), words[$"severity.{Wire.Spell(one)}"]))]),
            new("detector", words["filter.detector"], asked.Detector ?? "",
                [new("", words["filter.all-detectors"]), .. choices.Select(choice => choice.Detector).Distinct().Select(one => new DropdownOption(one, DetectorName.Of(one, words)))]),
            new("status", words["filter.decision"], asked.Undecided ? Undecided : asked.Status is { } status ? Wire.Spell(status) : "",
                [
                    new("", words["filter.all-open"]), new(Undecided, words["decision.none"]),
                    .. Enum.GetValues<ReviewStatus>().Select(one => new DropdownOption(Wire.Spell(one), words[$"decision.{Wire.Spell(one)}"])),
                ]),
            new("order", words["filter.order"], asked.ByEffect ? ByEffect : "", [new("", words["order.doubt"]), new(ByEffect, words["order.effect"])]),
        ];
    }

    /// <summary>A page of the queue.</summary>
    public (DataTable Table, Paging Paging) Queue(int page)
    {
        var rows = data.Flags.Queue(data.Viewer, Asked, Paging.Rows(page));
        var paging = new Paging(page, rows.Count > 0 ? rows[0].Total : 0);
        return (new DataTable("queue", words["review.queue", paging.Total],
            [
                new(words["column.unit"]), new(words["column.period"]), new(words["flag.severity"]), new(words["flag.worst"]), new(words["flag.count"], Numeric: true),
                new(words["flag.score"]), new(words["flag.effect"], Numeric: true), new(words["flag.decision"]), new(words["column.region"]), new(words["filter.form"]),
            ],
            [.. rows.Select(Line)])
        {
            AllRows = () => data.Flags.Queue(data.Viewer, Asked, Paging.All).Select(Line),
            Empty = words["review.empty"],
        }, paging);
    }

    private Row Line(QueueRow row) => new(
    [
        Cell.Zh(row.Unit, Href(row)),
        string.Create(CultureInfo.InvariantCulture, $"{row.Year} {PeriodName.Of(row.Period, words)}"),
        FlagWords.Severity(row.Severity, words),
        new Cell(words.Name(row.Reason, row.ReasonEn)),
        Figure.Of(row.Flags),
        FlagWords.Score(row.Score),
        Figure.Of((long)Math.Round(row.Effect)),
        new Cell(words[$"decision.{(row.Status is { } status ? Wire.Spell(status) : Undecided)}"]),
        Cell.Zh(row.RegionName ?? row.RegionCode),
        Cell.Zh(data.Reference.Form(row.FormId) is { } form ? FormName.Of(form) : row.FormId),
    ]);

    /// <summary>Where a return of the queue is looked at: at its worst flag.</summary>
    public static string Href(QueueRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        return PageLinks.To($"/return/{row.ReturnId.ToString(CultureInfo.InvariantCulture)}", ("slot", row.Slot?.ToString(CultureInfo.InvariantCulture) ?? SlotChoice.Whole)) + "#check";
    }
}
