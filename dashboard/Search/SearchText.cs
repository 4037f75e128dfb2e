namespace SafetyMonth.Dashboard.Search;

/// <summary>What somebody looks for: part of a Chinese or English name, a code, or pinyin initials.</summary>
public sealed class SearchText
{
    private const int Longest = 60;

    private readonly string text;
    private readonly bool initials;

    /// <summary>A text as it was typed.</summary>
    public SearchText(string? typed)
    {
        text = (typed ?? "").Trim().ToLowerInvariant();
        text = text[..Math.Min(text.Length, Longest)];
        initials = text.Length > 0 && text.All(char.IsAsciiLetterOrDigit) && text.Any(char.IsAsciiLetter);
    }

    /// <summary>Whether nothing was typed.</summary>
    public bool IsEmpty => text.Length == 0;

    /// <summary>How well something fits: 0 best, null not at all.</summary>
    /// <param name="name">Its Chinese name.</param>
    /// <param name="others">Its other names and codes.</param>
    public int? Fit(string name, params ReadOnlySpan<string?> others)
    {
        ArgumentNullException.ThrowIfNull(name);
        if (IsEmpty)
            return null;
        int? best = Place(name.IndexOf(text, StringComparison.OrdinalIgnoreCase));
        foreach (var other in others)
            best = Better(best, Place((other ?? "").IndexOf(text, StringComparison.OrdinalIgnoreCase)));
        return initials ? Better(best, Place(Initials.Find(name, text))) : best;
    }

    private static int? Place(int found) => found < 0 ? null : found;

    private static int? Better(int? one, int? other) => one is null || other < one ? other : one;
}
