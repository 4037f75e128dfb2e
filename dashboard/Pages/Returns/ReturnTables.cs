using System.Globalization;
using SafetyMonth.Dashboard.Data;
using SafetyMonth.Dashboard.Figures;
using SafetyMonth.Dashboard.Tables;
using SafetyMonth.Dashboard.Text;
using SafetyMonth.Dashboard.Web;
using SafetyMonth.Warehouse.Queries;
using SafetyMonth.Warehouse.Vocabulary;

namespace SafetyMonth.Dashboard.Pages.Returns;

/// <summary>The tables of one return's page.</summary>
/// <param name="data">The warehouse.</param>
/// <param name="words">The page's words.</param>
/// <param name="detail">The return.</param>
public sealed class ReturnTables(PageData data, Words words, ReturnDetail detail)
{
    private readonly long id = detail.Header.ReturnId;

    /// <summary>Every slot with its value, its raw text, its place and how sure the reading is.</summary>
    /// <param name="anchored">The slots whose anchors stand in the text; the others' stand in the table.</param>
    public DataTable Slots(IReadOnlySet<int> anchored)
        => new("slots", words["return.slots"],
            [
                new(words["slot.no"]), new(words["slot.item"]), new(words["slot.label"]), new(words["slot.value"], Numeric: true), new(words["slot.unit"]),
                new(words["slot.raw"]), new(words["slot.sentence"]), new(words["slot.place"]), new(words["slot.confidence"]), new(words["slot.indicator"]),
            ],
            [.. detail.Figures.Select(figure => new Row(
                [
                    new Cell(figure.Slot.ToString(CultureInfo.InvariantCulture), Href: anchored.Contains(figure.Slot) ? $"/return/{id}#slot-{figure.Slot}" : null),
                    Cell.Zh(figure.Item), Cell.Zh(figure.Label),
                    FigureOf.Cell(figure, words), Cell.Zh(figure.SlotUnit),
                    Raw(figure), Cell.Zh(figure.Sentence), Cell.Zh(figure.Place), Sure(figure.Confidence), Indicator(figure),
                ], anchored.Contains(figure.Slot) ? $"row-{figure.Slot}" : $"slot-{figure.Slot}"))]);

    /// <summary>What is missing or doubtful about it.</summary>
    public DataTable Problems() => new("problems", words["return.problems"],
        [new(words["problem.what"]), new(words["slot.place"]), new(words["problem.remedy"])],
        [.. detail.Problems.Select(problem => new Row([Cell.Zh(problem.Message), Cell.Zh(problem.Place), Cell.Zh(problem.Remedy)]))]);

    /// <summary>Figures that belong to no slot.</summary>
    public DataTable Extras() => new("extras", words["return.extras"],
        [new(words["slot.label"]), new(words["slot.value"], Numeric: true), new(words["slot.unit"]), new(words["slot.raw"]), new(words["slot.place"])],
        [.. detail.Extras.Select(extra => new Row(
            [Cell.Zh(extra.Label), Figure.Of(extra.Value, extra.Approximate), Cell.Zh(extra.Unit), Cell.Zh(extra.Raw), Cell.Zh(extra.Place)]))]);

    /// <summary>The annexed media list; only web links are links.</summary>
    public DataTable Media() => new("media", words["return.media"],
        [new(words["slot.no"]), new(words["media.activity"]), new(words["media.time"]), new(words["media.outlet"]), new(words["media.link"]), new(words["media.remark"])],
        [.. detail.Media.Select(item => new Row(
            [
                item.Number.ToString(CultureInfo.InvariantCulture), Cell.Zh(item.Activity), Cell.Zh(item.Time), Cell.Zh(item.Outlet),
                Cell.Zh(item.Link, WebLink(item.Link)), Cell.Zh(item.Remark),
            ]))]);

    /// <summary>Every arrival, where there are several.</summary>
    public DataTable Arrivals() => new("revisions", words["return.revisions"],
        [new(words["return.revision"]), new(words["return.received-at"]), new(words["return.filled-on"]), new(words["return.file"]), new(words["filter.state"])],
        detail.Arrivals.Count < 2 ? [] : [.. detail.Arrivals.Select(one => new Row(
            [
                new Cell(one.Revision.ToString(CultureInfo.InvariantCulture), Href: one.ReturnId == id ? null : $"/return/{one.ReturnId}"),
                one.ReceivedAt?.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture) ?? "", one.FilledOn?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "",
                Cell.Zh(one.FileName), words[one.IsCurrent ? "return.current" : "return.old"],
            ]))]);

    // Where a scan was not read surely, the reader sees what stands there.
    private Cell Raw(ReturnFigure figure)
        => Cell.Zh(figure.Raw) with { Picture = figure.HasPicture ? new CellPicture(FigurePictures.Url(id, figure.Slot), words["return.picture", figure.Slot]) : null };

    private static Cell Sure(double? confidence)
        => confidence is not { } sure ? "" : new Cell(sure.ToString("0%", CultureInfo.InvariantCulture), Tone: sure < Certainty.Enough ? "warn" : null);

    private Cell Indicator(ReturnFigure figure)
        => data.Reference.Indicator(figure.Indicator) is { } indicator ? new Cell(words.Name(indicator.NameZh, indicator.NameEn), Href: $"/indicator/{indicator.Code}") : new Cell(figure.Indicator);

    private static string? WebLink(string text)
        => !text.Any(char.IsWhiteSpace) && Uri.TryCreate(text, UriKind.Absolute, out var uri) && (uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps) ? uri.AbsoluteUri : null;
}
