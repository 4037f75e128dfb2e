using System.Text;

namespace SafetyMonth.Ingest.Generating.Habits;

/// <summary>Whole numbers in Chinese numerals: 320 is 三百二十.</summary>
public static class ChineseNumeral
{
    private const string Digits = "零一二三四五六七八九";
    private static readonly string[] Places = ["", "十", "百", "千"];
    private static readonly string[] Sections = ["", "万", "亿", "万亿"];

    /// <summary>The number in Chinese numerals; 0 up to 9,999,999,999,999,999.</summary>
    public static string Of(long number)
    {
        if (number == 0)
            return "零";
        var text = "";
        var zeroDue = false;
        for (var section = 0; number > 0; section++, number /= 10000)
        {
            var part = (int)(number % 10000);
            if (part > 0)
                text = Part(part) + Sections[section] + (zeroDue && text.Length > 0 ? "零" : "") + text;
            zeroDue = part is > 0 and < 1000 || (part == 0 && zeroDue);
        }

        return text.StartsWith("一十", StringComparison.Ordinal) ? text[1..] : text;
    }

    private static string Part(int part)
    {
        var text = new StringBuilder();
        var gap = false;
        for (var place = 3; place >= 0; place--)
        {
            var digit = part / (int)Math.Pow(10, place) % 10;
            if (digit == 0)
            {
                gap = text.Length > 0;
                continue;
            }

            if (gap)
                text.Append('零');
            gap = false;
            text.Append(Digits[digit]).Append(Places[place]);
        }

        return text.ToString();
    }
}
