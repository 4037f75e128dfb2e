using System.Globalization;
using SafetyMonth.Dashboard.Data;
using SafetyMonth.Dashboard.Figures;
using SafetyMonth.Dashboard.Filters;
using SafetyMonth.Dashboard.Measures;
using SafetyMonth.Dashboard.Numbers;
using SafetyMonth.Dashboard.Text;
using SafetyMonth.Warehouse.Queries.Pages;

namespace SafetyMonth.Dashboard.Pages.Overview;

/// <summary>What the overview shows: the measures in view, their totals and last year's, and the three ways they are broken down.</summary>
public sealed class OverviewView
{
    private static readonly string[] Leading = ["participation.attendance", "hazard.total_exposed", "drill.total_sessions"];

    private OverviewView(Filter filter, IReadOnlyList<Measure> measures, SeriesBook book, AttentionRow attention)
        => (Filter, Measures, Book, Attention) = (filter, measures, book, attention);

    /// <summary>The filter, with the year settled.</summary>
    public Filter Filter { get; }

    /// <summary>The measures in view.</summary>
    public IReadOnlyList<Measure> Measures { get; }

    /// <summary>Their totals.</summary>
    public SeriesBook Book { get; }

    /// <summary>What somebody should look at.</summary>
    public AttentionRow Attention { get; }

    /// <summary>The measures that are drawn: the leading one of each group, or the theme's first three; never one that nobody was asked for.</summary>
    public IReadOnlyList<Measure> Charted
    {
        get
        {
            var asked = Measures.Where(measure => Book.Total(measure).Asked > 0);
            return Filter.Theme is null
                ? [.. asked.GroupBy(measure => measure.Group).Select(group => group.FirstOrDefault(measure => Leading.Contains(measure.Id)) ?? group.First())]
                : [.. asked.Take(3)];
        }
    }

    /// <summary>Reads the overview.</summary>
    public static OverviewView Load(PageData data, Filter filter)
    {
        ArgumentNullException.ThrowIfNull(data);
        ArgumentNullException.ThrowIfNull(filter);
        filter = filter with { Year = filter.Year ?? data.LatestYear(filter) };
        var set = data.Measures;
        var themed = filter.Theme is { } theme ? set.OfTheme(theme) : [];
        var measures = themed.Count > 0 ? themed : set.Headlines;
        filter = themed.Count > 0 ? filter : filter with { Theme = null };
        return new OverviewView(filter, measures, SeriesBook.Load(data, filter, measures), data.Attention(filter));
    }

    /// <summary>The change against last year over comparable units, in words; empty where there are none.</summary>
    public string Change(Measure measure, Words words)
    {
        ArgumentNullException.ThrowIfNull(words);
        var (now, before) = Book.Comparable(measure);
        if (now.Figure.Value is not { } value || before.Figure.Value is not ({ } last and > 0))
            return "";
        if (value == last)
            return words["overview.same", now.Covered];
        var percent = Math.Round(100.0 * Math.Abs(value - last) / last, MidpointRounding.AwayFromZero);
        return words[value > last ? "overview.up" : "overview.down", percent.ToString("#,0", CultureInfo.InvariantCulture), now.Covered];
    }

    /// <summary>The measure's share of the one that it is a part of, in words, or null.</summary>
    public string? Share(Measure measure, Words words)
    {
        ArgumentNullException.ThrowIfNull(measure);
        ArgumentNullException.ThrowIfNull(words);
        if (Measures.FirstOrDefault(one => one.Id == measure.PartOf) is not { } whole)
            return null;
        return Book.Total(measure).Figure.Value is { } part && Book.Total(whole).Figure.Value is { } all && all > 0 && part <= all
            ? words["overview.share", NumberText.Percent(part, all)]
            : null;
    }
}
