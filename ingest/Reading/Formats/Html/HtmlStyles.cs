using AngleSharp.Html.Parser.Tokens;

namespace SafetyMonth.Ingest.Reading.Formats.Html;

/// <summary>What style attributes and the page's own classes say about an element: struck out, underlined, hidden, a symbol font. Only class rules are looked up.</summary>
internal sealed class HtmlStyles
{
    private const int MostRules = 5_000;

    private readonly Dictionary<string, HtmlStyle> classes = new(StringComparer.Ordinal);

    /// <summary>The element's style within its parent's.</summary>
    public HtmlStyle Of(HtmlTagToken element, HtmlStyle parent)
    {
        var style = parent;
        if (classes.Count > 0)
            foreach (var name in element.GetAttribute("class").Split(' ', 16, StringSplitOptions.RemoveEmptyEntries))
                if (classes.TryGetValue(name, out var rule))
                    style = style.With(rule);
        style = element.Name switch
        {
            "u" or "ins" => style with { Text = style.Text | TextStyle.Underline },
            "s" or "strike" or "del" => style with { Text = style.Text | TextStyle.Strike },
            "font" when element.GetAttribute("face") is { Length: > 0 } face => style with { Font = face.Trim() },
            _ => style,
        };
        foreach (var attribute in element.Attributes)
        {
            if (attribute.Name == "style")
                style = style.With(HtmlStyle.Parse(attribute.Value));
            else if (attribute.Name == "hidden")
                style = style with { IsHidden = true };
        }
        return style;
    }

    /// <summary>Takes in a style sheet: looks for <c>.name {…}</c> and reads the braces; anything else in it is passed over.</summary>
    public void AddSheet(string sheet)
    {
        var from = 0;
        while (classes.Count < MostRules && sheet.IndexOf('{', from) is >= 0 and var open)
        {
            var close = sheet.IndexOf('}', open);
            if (close < 0)
                return;
            var rule = HtmlStyle.Parse(sheet.AsSpan(open + 1, close - open - 1).ToString());
            if (rule != default)
                foreach (var selector in sheet[from..open].Split(','))
                    AddSelector(selector.AsSpan().Trim(), rule);
            from = close + 1;
        }
    }

    private void AddSelector(ReadOnlySpan<char> selector, HtmlStyle rule)
    {
        var dot = selector.LastIndexOf('.');
        if (dot < 0 || selector[dot..].IndexOfAny(" :>[") >= 0)
            return;
        var name = selector[(dot + 1)..].ToString();
        classes[name] = classes.GetValueOrDefault(name).With(rule);
    }
}
