using System.Buffers;

namespace SafetyMonth.Ingest.Extraction.Answers;

/// <summary>The signs that clerks tick with.</summary>
internal static class AnswerMarks
{
    private const string TickSigns = "☑■√✓✔◉●▣✅", CrossSigns = "☒⊠×✗✘", ChosenSigns = TickSigns + CrossSigns;
    private const string EmptySigns = "□☐○◻▢◯口";

    /// <summary>A tick or a black box.</summary>
    public static readonly SearchValues<char> Ticks = SearchValues.Create(TickSigns);

    /// <summary>A tick, a black box or a cross: beside a tick, a cross is the answer refused.</summary>
    public static readonly SearchValues<char> Chosen = SearchValues.Create(ChosenSigns);

    /// <summary>An empty box.</summary>
    public static readonly SearchValues<char> Empty = SearchValues.Create(EmptySigns);

    private static readonly SearchValues<char> Boxes = SearchValues.Create(ChosenSigns + EmptySigns + "（([【");

    /// <summary>Whether a box stands here, ticked or not; an empty pair of brackets is one.</summary>
    public static bool HasBox(ReadOnlySpan<char> signs) => signs.IndexOfAny(Boxes) >= 0;

    /// <summary>The signs with boxes that were typed as letters, [x] and [ ], as real ones of the same length.</summary>
    public static ReadOnlySpan<char> Boxed(ReadOnlySpan<char> signs)
    {
        if (signs.IndexOf('[') < 0)
            return signs;
        var boxed = signs.ToArray();
        for (var at = 1; at + 1 < boxed.Length; at++)
            if (boxed[at - 1] == '[' && boxed[at + 1] == ']')
                boxed[at] = boxed[at] switch { 'x' or 'X' or 'v' or 'V' => '☑', ' ' => '☐', var other => other };
        return boxed;
    }

    /// <summary>Whether the sign is an answer or a mark, or stands for something in a picture that was not read.</summary>
    public static bool IsPart(char sign) => sign is '是' or '否' or '\uFFFD' || Chosen.Contains(sign) || Empty.Contains(sign);

    /// <summary>Says to which of two answers the marks between them belong.</summary>
    /// <param name="middle">The signs between the two answers, with a mark among them.</param>
    /// <param name="leads">Whether a box or tick stands before the first answer, so that boxes lead their answers.</param>
    /// <param name="trails">Whether one stands behind the second answer, so that boxes follow their answers.</param>
    /// <param name="chosen">The signs that choose.</param>
    public static (bool Left, bool Right) Divide(ReadOnlySpan<char> middle, bool leads, bool trails, SearchValues<char> chosen)
    {
        var core = middle.Trim(" \u3000\t\n");
        var parts = core.IndexOfAny(" \u3000\t\n");
        if (parts > 0)
        {
            // Two groups: each belongs to its own side.
            return (core[..parts].IndexOfAny(chosen) >= 0, core[parts..].IndexOfAny(chosen) >= 0);
        }

        var tick = core.IndexOfAny(chosen);
        var box = core.IndexOfAny(Empty);
        if (box >= 0 && tick < box)
            return (true, false);
        if (leads != trails)
            return (trails, leads);
        bool gapLeft = char.IsWhiteSpace(middle[0]), gapRight = char.IsWhiteSpace(middle[^1]);
        return (gapLeft, gapRight) switch
        {
            (false, true) => (true, false),
            (true, false) => (false, true),
            _ => (false, false),
        };
    }
}
