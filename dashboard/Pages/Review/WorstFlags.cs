using System.Globalization;
using SafetyMonth.Dashboard.Data;
using SafetyMonth.Dashboard.Filters;
using SafetyMonth.Dashboard.Tables;
using SafetyMonth.Dashboard.Text;
using SafetyMonth.Warehouse.Checking;
using SafetyMonth.Warehouse.Queries;

namespace SafetyMonth.Dashboard.Pages.Review;

/// <summary>The most doubtful returns in short, each with its worst doubt in a sentence, for those who do not settle them.</summary>
public static class WorstFlags
{
    /// <summary>The table.</summary>
    /// <param name="data">The warehouse.</param>
    /// <param name="filter">Form, year and region to narrow down to.</param>
    /// <param name="words">The page's words.</param>
    /// <param name="most">Returns at most.</param>
    public static DataTable Of(PageData data, Filter filter, Words words, int most)
    {
        ArgumentNullException.ThrowIfNull(data);
        ArgumentNullException.ThrowIfNull(filter);
        ArgumentNullException.ThrowIfNull(words);
        var asked = new QueueFilter { Figures = new FigureFilter { Form = filter.Form, Year = filter.Year, Region = filter.Region } };
        var rows = data.Flags.Queue(data.Viewer, asked, new Page(0, most));
        return new DataTable("worst", words["worst.caption", rows.Count > 0 ? rows[0].Total : 0],
            [new(words["column.unit"]), new(words["column.period"]), new(words["flag.severity"]), new(words["flag.worst"])],
            [.. rows.Select(row => new Row(
                [
                    Cell.Zh(row.Unit, QueueView.Href(row)), string.Create(CultureInfo.InvariantCulture, $"{row.Year} {PeriodName.Of(row.Period, words)}"),
                    FlagWords.Severity(row.Severity, words), words.Name(row.Reason, row.ReasonEn),
                ]))])
        {
            Empty = words["worst.none"],
        };
    }
}
