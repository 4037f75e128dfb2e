namespace SafetyMonth.Ingest.Extraction.Figures;

/// <summary>Chinese numerals and the letters that recognition mistakes for digits.</summary>
internal static class Numerals
{
    /// <summary>The value of a Chinese digit, or −1.</summary>
    public static int Digit(char c) => c switch
    {
        '零' or '〇' => 0,
        '一' or '壹' => 1,
        '二' or '两' or '贰' => 2,
        '三' or '叁' => 3,
        '四' or '肆' => 4,
        '五' or '伍' => 5,
        '六' or '陆' => 6,
        '七' or '柒' => 7,
        '八' or '捌' => 8,
        '九' or '玖' => 9,
        _ => -1,
    };

    /// <summary>The value of 十, 百 or 千, or 0.</summary>
    public static int SmallMultiplier(char c) => c switch
    {
        '十' or '拾' => 10,
        '百' or '佰' => 100,
        '千' or '仟' => 1000,
        _ => 0,
    };

    /// <summary>The value of 万 or 亿, or 0.</summary>
    public static long LargeMultiplier(char c) => c switch
    {
        '万' or '萬' => 10_000,
        '亿' or '億' => 100_000_000,
        _ => 0,
    };

    /// <summary>The digit that recognition took for a letter, or the character itself.</summary>
    public static char Mend(char c) => c switch
    {
        'O' or 'o' => '0',
        'l' or 'I' or '|' => '1',
        _ => c,
    };

    /// <summary>Whether the character can stand in a figure: a digit, a numeral, a multiplier, a word for "about" or "none".</summary>
    public static bool IsNumberLike(char c)
        => char.IsAsciiDigit(c) || Digit(c) >= 0 || SmallMultiplier(c) > 0 || LargeMultiplier(c) > 0 || Mend(c) != c || c is '余' or '多' or '约' or '近' or '超' or '无' or '上' or '几';
}
