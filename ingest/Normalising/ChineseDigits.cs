namespace SafetyMonth.Ingest.Normalising;

/// <summary>The small numbers of dates and weeks as written in Chinese: 三, 十四, 三十一, 二〇二三.</summary>
internal static class ChineseDigits
{
    /// <summary>The characters that such a number is made of.</summary>
    public const string Characters = "〇零○一二三四五六七八九十";

    private const string Digits = "〇一二三四五六七八九";

    /// <summary>The number, or null where the text is none or is over 9999.</summary>
    public static int? Read(ReadOnlySpan<char> text)
    {
        if (text.Length is 0 or > 4)
            return null;
        var ten = text.IndexOf('十');
        if (ten < 0)
        {
            var number = 0;
            foreach (var character in text)
            {
                if (Digit(character) is not { } digit)
                    return null;
                number = (number * 10) + digit;
            }
            return number;
        }
        var tens = ten == 0 ? 1 : ten == 1 ? Digit(text[0]) : null;
        var ones = text.Length == ten + 1 ? 0 : text.Length == ten + 2 ? Digit(text[ten + 1]) : null;
        return tens is null or 0 || ones is null ? null : (tens * 10) + ones;
    }

    private static int? Digit(char character)
    {
        if (character is '零' or '○')
            return 0;
        if (char.IsAsciiDigit(character))
            return character - '0';
        var digit = Digits.IndexOf(character, StringComparison.Ordinal);
        return digit < 0 ? null : digit;
    }
}
