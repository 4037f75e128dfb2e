using SafetyMonth.Ingest.Forms;

namespace SafetyMonth.Ingest.Generating.Model;

/// <summary>One week of the season as the model spends the month on it.</summary>
/// <param name="Period">The weekly period, or the final one for a form without weekly returns.</param>
/// <param name="Share">The share of the month's ordinary activity.</param>
/// <param name="ConsultationShare">The share of what happens around 16 June.</param>
public sealed record Week(Period Period, double Share, double ConsultationShare)
{
    private const int LastDay = 30;

    /// <summary>The weeks of June that the form asks for; one for the whole month where it asks for none.</summary>
    /// <remarks>Days after the last weekly deadline count into the last week: the final return is the sum of the weeks.</remarks>
    public static IReadOnlyList<Week> Of(Form form, int year)
    {
        ArgumentNullException.ThrowIfNull(form);
        var periods = form.Calendar.Periods(year);
        var weekly = periods.Where(period => period.Code.StartsWith("week-", StringComparison.Ordinal)).ToList();
        if (weekly.Count == 0)
            return [new Week(periods.First(period => period.Code == "final"), 1, 1)];

        var ordinary = Spread(weekly, day => 1 + 2.2 * Bump(day, 3));
        var consultation = Spread(weekly, day => 0.002 + Bump(day, 0.8));
        return [.. weekly.Select((period, i) => new Week(period, ordinary[i], consultation[i]))];
    }

    private static double Bump(int day, double width) => Math.Exp(-0.5 * Math.Pow((day - 16) / width, 2));

    private static double[] Spread(List<Period> weekly, Func<int, double> density)
    {
        var shares = new double[weekly.Count];
        var total = 0.0;
        for (var day = 1; day <= LastDay; day++)
        {
            var week = weekly.FindIndex(period => day <= period.Due.Day);
            shares[week < 0 ? shares.Length - 1 : week] += density(day);
            total += density(day);
        }

        for (var i = 0; i < shares.Length; i++)
            shares[i] /= total;
        return shares;
    }
}
