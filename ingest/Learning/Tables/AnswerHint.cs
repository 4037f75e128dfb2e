using System.Text.RegularExpressions;

namespace SafetyMonth.Ingest.Learning.Tables;

/// <summary>The bracket behind a label or heading that says how to answer: （是/否）, （打√）, （是否开展）. It asks; it is no blank itself.</summary>
internal static partial class AnswerHint
{
    /// <summary>Whether such a bracket ends the text.</summary>
    public static bool IsBehind(string text) => Pattern().IsMatch(text);

    /// <summary>The text without it.</summary>
    public static string Without(string text) => Pattern().Replace(text, "");

    [GeneratedRegex(@"(?<=[\u4e00-\u9fff”])\s*[（(]\s*(?:(?:请?填写?)?“?[是有已]”?\s*[/／或、]\s*“?[否无未]”?|是否[\u4e00-\u9fff]{0,6}|有无[\u4e00-\u9fff]{0,6}|请?[打划画]?\s*[“]?[√✓][”]?|打勾|勾选)\s*[)）]$")]
    private static partial Regex Pattern();
}
