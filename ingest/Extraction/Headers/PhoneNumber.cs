using System.Text.RegularExpressions;

namespace SafetyMonth.Ingest.Extraction.Headers;

/// <summary>Tells a telephone number from the words behind it, such as a label that was misread: 12300000001 填报时问：….</summary>
internal static partial class PhoneNumber
{
    private const int FewestDigits = 7;

    /// <summary>The number with its dashes, extension and bracketed remarks; the whole text where it does not begin with a number.</summary>
    public static string Alone(string text)
    {
        var number = NumberPattern().Match(text).Value;
        return number.Count(char.IsDigit) >= FewestDigits ? number.TrimEnd() : text;
    }

    /// <summary>The name before a number, as behind 联系人及电话：; empty where none stands there.</summary>
    /// <param name="text">Name and number.</param>
    /// <param name="number">The number; the whole text without a name.</param>
    public static string OwnerOf(string text, out string number)
    {
        var owner = Owner().Match(text);
        number = text[owner.Length..];
        return owner.Groups["name"].Value;
    }

    [GeneratedRegex(@"^(?<name>[\p{IsCJKUnifiedIdeographs}·]{2,6})[\s、，,/]+(?=[0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex Owner();

    [GeneratedRegex(@"^(?:[（(][^（()）]*[)）]|转|分机|或|[^\p{IsCJKUnifiedIdeographs}])*", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex NumberPattern();
}
