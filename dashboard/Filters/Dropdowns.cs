using System.Globalization;
using SafetyMonth.Dashboard.Data;
using SafetyMonth.Dashboard.Text;
using SafetyMonth.Ingest.Indicators;

namespace SafetyMonth.Dashboard.Filters;

/// <summary>The filters that pages share, with what can be chosen in this warehouse.</summary>
/// <param name="data">The warehouse.</param>
/// <param name="filter">What is chosen.</param>
/// <param name="words">The page's words.</param>
public sealed class Dropdowns(PageData data, Filter filter, Words words)
{
    /// <summary>Those of the overview, and of what shows the overview's figures elsewhere.</summary>
    public static Dropdown[] OfOverview(PageData data, Filter filter, Words words)
    {
        var shared = new Dropdowns(data, filter, words);
        return [shared.Form(), shared.Year(all: false), shared.Region(), shared.Theme("filter.headlines"), shared.Period("filter.season"), shared.Figures()];
    }

    /// <summary>Forms that somebody reports on.</summary>
    public Dropdown Form() => new("form", words["filter.form"], filter.Form ?? "",
        [new("", words["filter.all-forms"]), .. data.Forms.Where(form => data.Expected.Any(one => one.FormId == form.Id)).Select(form => new DropdownOption(form.Id, FormName.Of(form), true))]);

    /// <summary>Years with returns, the newest first.</summary>
    /// <param name="all">Whether all years together can be chosen.</param>
    public Dropdown Year(bool all)
    {
        var years = data.Years.OrderDescending().Select(year => year.ToString(CultureInfo.InvariantCulture)).Select(year => new DropdownOption(year, year));
        return new("year", words["filter.year"], filter.Year?.ToString(CultureInfo.InvariantCulture) ?? "", all ? [new("", words["filter.all-years"]), .. years] : [.. years]);
    }

    /// <summary>Regions with units and those above them, set in by level.</summary>
    public Dropdown Region() => Region(data.Expected.Select(one => one.RegionCode).OfType<string>());

    /// <summary>The same where it is known already out of which regions somebody is to report.</summary>
    public Dropdown Region(IEnumerable<string> reporting)
    {
        var regions = reporting.Distinct()
            .SelectMany(code => data.Reference.Regions.Path(code)).DistinctBy(region => region.Code)
            .OrderBy(region => string.Join('/', data.Reference.Regions.Path(region.Code).Select(above => above.Code)), StringComparer.Ordinal)
            .Select(region => new DropdownOption(region.Code, new string('\u3000', data.Reference.Regions.Path(region.Code).Count - 1) + region.Name, true));
        return new("region", words["filter.region"], filter.Region ?? "", [new("", words["filter.all-regions"]), .. regions]);
    }

    /// <summary>Themes of indicators.</summary>
    /// <param name="none">The message for no theme.</param>
    public Dropdown Theme(string none) => new("theme", words["filter.theme"], filter.Theme ?? "",
        [new("", words[none]), .. IndicatorDictionary.Default.Themes.Select(theme => new DropdownOption(theme.Code, words.Name(theme.NameZh, theme.NameEn)))]);

    /// <summary>Whether totals hold every figure as reported, or verified ones alone.</summary>
    public Dropdown Figures() => new("figures", words["filter.figures"], filter.Verified ? Filter.OnlyVerified : "",
        [new("", words["filter.as-reported"]), new(Filter.OnlyVerified, words["filter.verified"])]);

    /// <summary>Reporting periods.</summary>
    /// <param name="none">The message for no period.</param>
    public Dropdown Period(string none) => new("period", words["filter.period"], filter.Period ?? "",
        [new("", words[none]), .. data.PeriodCodes.Select(code => new DropdownOption(code, PeriodName.Of(code, words)))]);
}
