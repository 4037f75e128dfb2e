using SafetyMonth.Warehouse.Checking.Data;
using SafetyMonth.Warehouse.Checking.Rules;

namespace SafetyMonth.Warehouse.Checking.Fitting;

/// <summary>All that is learned about a form's honest returns: enough to judge a new return without reading the others again.</summary>
internal sealed class FormModel
{
    /// <summary>Counts by column.</summary>
    public required PanelModel Counts { get; init; }

    /// <summary>Follower by leader, pair by pair.</summary>
    public required PanelModel Ratios { get; init; }

    /// <summary>By class of periods and column: the share of figures above 0 among those that are there.</summary>
    public required double[][] Positive { get; init; }

    /// <summary>How figures change from week to week and from year to year.</summary>
    public required Changes Changes { get; init; }

    /// <summary>How final figures stand to the sum of the weeks.</summary>
    public required SeasonSums Sums { get; init; }

    /// <summary>How often equal figures are a coincidence, and how often honest figures are round.</summary>
    public required Coincidences Coincidences { get; init; }

    /// <summary>By rule: the share of returns that break it.</summary>
    public required double[] RuleRates { get; init; }

    /// <summary>The shape of whole returns.</summary>
    public required Multivariate Profiles { get; init; }

    /// <summary>The weeks that the form's seasons have.</summary>
    public required int Weeks { get; init; }

    /// <summary>Whether it was learned of the form as it is now.</summary>
    public bool Fits(CheckedForm form, IReadOnlyList<FormRule> rules)
        => Counts.Slope.Length == form.Columns.Count && Ratios.Slope.Length == form.Pairs.Count && RuleRates.Length == rules.Count;

    /// <summary>The same with the shape of whole returns.</summary>
    public FormModel With(Multivariate profiles) => new()
    {
        Counts = Counts,
        Ratios = Ratios,
        Positive = Positive,
        Changes = Changes,
        Sums = Sums,
        Coincidences = Coincidences,
        RuleRates = RuleRates,
        Profiles = profiles,
        Weeks = Weeks,
    };
}
