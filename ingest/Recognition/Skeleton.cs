namespace SafetyMonth.Ingest.Recognition;

/// <summary>
/// The skeleton of a text: its letters and digits alone, full-width forms folded. Brackets, quotes, punctuation and
/// spaces vary from clerk to clerk and are left out, so that wordings can be compared.
/// </summary>
public static class Skeleton
{
    /// <summary>Whether the character belongs to the skeleton.</summary>
    public static bool Keeps(char c) => c >= '\u4e00' && c <= '\u9fff' || char.IsLetterOrDigit(c) && c is not ('ˉ' or 'ー');

    /// <summary>Folds full-width letters, digits and signs to their ASCII forms.</summary>
    public static char Fold(char c) => c switch
    {
        >= '\uff01' and <= '\uff5e' => (char)(c - 0xfee0),
        '\u3000' => ' ',
        _ => c,
    };

    /// <summary>The skeleton as a string.</summary>
    public static string Of(ReadOnlySpan<char> text)
    {
        var kept = text.Length <= 512 ? stackalloc char[text.Length] : new char[text.Length];
        var length = 0;
        foreach (var c in text)
            if (Keeps(c))
                kept[length++] = Fold(c);
        return new string(kept[..length]);
    }
}
