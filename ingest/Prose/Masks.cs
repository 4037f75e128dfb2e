using System.Text.RegularExpressions;

namespace SafetyMonth.Ingest.Prose;

/// <summary>Marks the signs of a line whose numbers are parts of names and citations: “1+4”, 《…十五条》, 〔2023〕12号, 第21个, links, telephone numbers.</summary>
internal static partial class Masks
{
    private const int LongestQuote = 24, LongestTitle = 80;

    /// <summary>For every sign of the folded line whether it is no figure's.</summary>
    public static bool[] Of(string text)
    {
        var masked = new bool[text.Length];
        Quotes(text, masked, '“', '”', LongestQuote);
        Quotes(text, masked, '‘', '’', LongestQuote);
        Quotes(text, masked, '《', '》', LongestTitle);
        Quotes(text, masked, '〈', '〉', LongestTitle);
        foreach (var match in Citation().EnumerateMatches(text))
            masked.AsSpan(match.Index, match.Length).Fill(true);
        return masked;
    }

    /// <summary>What is quoted is a name or a slogan, unless it is a whole sentence.</summary>
    private static void Quotes(string text, bool[] masked, char open, char close, int longest)
    {
        for (var at = text.IndexOf(open); at >= 0; at = text.IndexOf(open, at + 1))
        {
            var room = text.AsSpan(at + 1, Math.Min(longest, text.Length - at - 1));
            var end = room.IndexOf(close);
            if (end < 0 || room[..end].IndexOfAny('。', ';') >= 0)
                continue;
            masked.AsSpan(at, end + 2).Fill(true);
        }
    }

    /// <summary>Bounded throughout, so that its cost is linear in the text.</summary>
    [GeneratedRegex(@"[A-Z]?K\d{1,4}\+\d{1,4}|[〔\[【(〈]\s?(19|20)\d\d\s?[〕\]】)〉]\s?(第\s?)?\d{1,5}\s?号?|https?://[!-~]{1,200}|www\.[!-~]{1,200}|[\w.]{1,40}@[\w.]{1,40}|第\s?[\d一二三四五六七八九十百零〇两]{1,6}(\s?[至—-]\s?第?\s?[\d一二三四五六七八九十百零〇]{1,6})?\s?[\w]|(电话|热线|专线|邮编|邮政编码|传真|手机|微信|QQ|账号|编号|证号|文号)[:为是(]{0,2}\s?[\d\s、-]{3,40}(?![\d\s、-]*[部次人个条台余多万])|0\d{2,3}-\d{7,8}|1[3-9]\d-?\d{4}-?\d{4}|\d{1,2}\s?[·•.]\s?\d{1,2}(?=[”""]|(特别|特大|重大|较大|一般|生产|安全|咨询|火灾|爆炸|事故|全国|国际|世界))|\d{1,4}\s?[号栋幢座]\s?(\d{1,2}\s?(号楼|单元|楼|室|层)|楼|院|门)(\s?\d{1,4}\s?[室号户])?|共?\d{1,2}章\s?\d{1,3}条|(浏览|阅读|点击|访问)(次数|量|数)?\s?[::]\s?\d{1,12}\s?次?|[A-Za-z]{1,6}[/ -]{0,2}[A-Za-z]{0,3}\s?\d{1,8}([.-]\d{1,6}){0,3}(?![\d.]|[台套具](?!风))|\d{1,3}(?=[A-Za-z]{1,4}(?![A-Za-z]))|\d{4}\s?[年./-]\s?\d{1,2}\s?[月./-]\s?\d{1,2}\s?[日号]?|\d{1,2}:\d{2}(:\d{2})?", RegexOptions.CultureInvariant)]
    private static partial Regex Citation();
}
