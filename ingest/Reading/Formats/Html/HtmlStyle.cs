namespace SafetyMonth.Ingest.Reading.Formats.Html;

/// <summary>The few things of a style that matter.</summary>
/// <param name="Text">Underlined, struck out, both or neither.</param>
/// <param name="IsHidden">Whether nothing is shown.</param>
/// <param name="Font">The font, or null.</param>
/// <param name="KeepsSpaces">Whether spaces and line ends stand as in the source.</param>
internal readonly record struct HtmlStyle(TextStyle Text, bool IsHidden, string? Font, bool KeepsSpaces)
{
    /// <summary>This style with another on top of it.</summary>
    public HtmlStyle With(HtmlStyle other)
        => new(Text | other.Text, IsHidden || other.IsHidden, other.Font ?? Font, KeepsSpaces || other.KeepsSpaces);

    /// <summary>Reads declarations such as <c>text-decoration:line-through; display:none</c>.</summary>
    public static HtmlStyle Parse(string declarations)
    {
        var style = default(HtmlStyle);
        foreach (var declaration in declarations.Split(';', 64))
        {
            var colon = declaration.IndexOf(':', StringComparison.Ordinal);
            if (colon < 0)
                continue;
            var value = declaration[(colon + 1)..].Trim();
            style = declaration[..colon].Trim().ToLowerInvariant() switch
            {
                "text-decoration" or "text-decoration-line" => style with { Text = style.Text | Decoration(value) },
                "display" => style with { IsHidden = style.IsHidden || value.StartsWith("none", StringComparison.OrdinalIgnoreCase) },
                "mso-hide" => style with { IsHidden = style.IsHidden || value.StartsWith("all", StringComparison.OrdinalIgnoreCase) },
                "font-family" => style with { Font = value.Split(',')[0].Trim(' ', '"', '\'') },
                "white-space" => style with { KeepsSpaces = value.StartsWith("pre", StringComparison.OrdinalIgnoreCase) },
                _ => style,
            };
        }
        return style;
    }

    private static TextStyle Decoration(string value)
        => (value.Contains("line-through", StringComparison.OrdinalIgnoreCase) ? TextStyle.Strike : TextStyle.Plain)
            | (value.Contains("underline", StringComparison.OrdinalIgnoreCase) ? TextStyle.Underline : TextStyle.Plain);
}
