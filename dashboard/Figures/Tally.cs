using SafetyMonth.Dashboard.Numbers;
using SafetyMonth.Dashboard.Text;

namespace SafetyMonth.Dashboard.Figures;

/// <summary>A total and what it stands on.</summary>
/// <param name="Sum">The sum of the numbers.</param>
/// <param name="Approximate">Whether any of them is approximate.</param>
/// <param name="Answers">How many slots said what.</param>
/// <param name="Covered">Units with a number (or 无) in it.</param>
/// <param name="Asked">Units whose form asks.</param>
/// <param name="NotAsked">Units whose form does not ask.</param>
/// <param name="Partial">Units with a number that does not cover the season yet.</param>
public readonly record struct Tally(long Sum, bool Approximate, Answers Answers, long Covered, long Asked, long NotAsked, long Partial = 0)
{
    /// <summary>The total as a figure.</summary>
    public Figure Figure => Figure.Of(Sum, Approximate, Answers);

    /// <summary>Whether every unit that was asked gave a number.</summary>
    public bool Complete => Covered >= Asked;

    /// <summary>The units it covers: 14/15 家.</summary>
    public string ShortCoverage(Words words)
    {
        ArgumentNullException.ThrowIfNull(words);
        return Asked == 0 ? "" : words["coverage.short", Covered, Asked];
    }

    /// <summary>The units it covers, in words, with those that were not asked.</summary>
    public string Coverage(Words words)
    {
        ArgumentNullException.ThrowIfNull(words);
        if (Asked == 0)
            return words["coverage.not-asked"];
        var text = words["coverage.of", NumberText.Exact(Asked), NumberText.Exact(Covered)];
        if (Asked > Covered)
            text += words["coverage.missing", NumberText.Exact(Asked - Covered)];
        if (Answers.Blank > 0)
            text += words["coverage.blank", NumberText.Exact(Answers.Blank)];
        if (Answers.Unreadable > 0)
            text += words["coverage.unreadable", NumberText.Exact(Answers.Unreadable)];
        if (Answers.Unverified > 0)
            text += words["coverage.unverified", NumberText.Exact(Answers.Unverified)];
        if (Partial > 0)
            text += words["coverage.partial", NumberText.Exact(Partial)];
        return NotAsked > 0 ? text + words["coverage.others", NumberText.Exact(NotAsked)] : text;
    }
}
