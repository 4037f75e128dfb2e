using SafetyMonth.Dashboard.Figures;
using SafetyMonth.Dashboard.Filters;
using SafetyMonth.Dashboard.Measures;
using SafetyMonth.Dashboard.Pages.Overview;
using SafetyMonth.Dashboard.Tables;
using SafetyMonth.Dashboard.Text;

namespace SafetyMonth.Dashboard.Pages.Briefing;

/// <summary>The overview's figures as they stand on paper: in a table, with their definitions.</summary>
/// <param name="overview">The overview.</param>
/// <param name="set">The measures' names.</param>
/// <param name="words">The page's words.</param>
public sealed class BriefingView(OverviewView overview, MeasureSet set, Words words)
{
    /// <summary>Every measure that somebody was asked for, with its change and what it covers.</summary>
    public DataTable KeyFigures() => new("key-figures", words["briefing.figures"],
        [
            new(words["briefing.measure"]), new(words["briefing.total"], Numeric: true), new(words["briefing.unit"]), new(words["briefing.change"]), new(words["briefing.coverage"]),
        ],
        [.. overview.Measures.Select(measure => new Row(
            [
                new Cell(set.Name(measure, words)), Total(measure), Cell.Zh(measure.Unit), string.Join(words["list.separator"], Remarks(measure)),
                overview.Book.Total(measure).Coverage(words),
            ]))]);

    /// <summary>What each measure holds: its name, its definition, the indicators that are added up.</summary>
    public IEnumerable<(string Name, string Text)> Definitions(Func<string, string> indicator)
        => overview.Measures.Where(measure => overview.Book.Total(measure).Asked > 0).Select(measure => (set.Name(measure, words), string.Join(" ",
            new[]
            {
                set.IsHeadline(measure) ? words[$"measure-note.{measure.Id}"] : "",
                measure.Indicators.Count > 1 ? words["briefing.adds", string.Join(words["list.separator"], measure.Indicators.Select(indicator))] : "",
            }.Where(text => text.Length > 0))))
            .Where(definition => definition.Item2.Length > 0);

    /// <summary>What the filters are set to, in words.</summary>
    public static string Chosen(IEnumerable<Dropdown> filters, Words words)
    {
        ArgumentNullException.ThrowIfNull(words);
        return string.Join(words["briefing.and"], filters.Select(filter =>
            $"{filter.Label} {(filter.Options.FirstOrDefault(option => option.Value == filter.Selected) ?? filter.Options[0]).Text.Trim('\u3000')}"));
    }

    private Cell Total(Measure measure)
    {
        var figure = overview.Book.Total(measure).Figure;
        return new Cell("", figure, figure.State is FigureState.Number or FigureState.None ? overview.Filter.To($"/indicator/{measure.Id}", ("theme", null)) : null);
    }

    private IEnumerable<string> Remarks(Measure measure)
        => new[] { overview.Share(measure, words), overview.Change(measure, words) }.OfType<string>().Where(text => text.Length > 0);
}
