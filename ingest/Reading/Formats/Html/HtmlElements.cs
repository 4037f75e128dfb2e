namespace SafetyMonth.Ingest.Reading.Formats.Html;

/// <summary>What reading needs to know about HTML's elements.</summary>
internal static class HtmlElements
{
    private static readonly HashSet<string> Voids =
        ["area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr"];

    private static readonly HashSet<string> Blocks =
    [
        "p", "div", "li", "ul", "ol", "dl", "dt", "dd", "h1", "h2", "h3", "h4", "h5", "h6", "section", "article", "header", "footer", "main",
        "nav", "aside", "blockquote", "center", "address", "form", "fieldset", "legend", "figure", "figcaption", "hr", "caption", "pre",
        "table", "title", "body", "html",
    ];

    private static readonly HashSet<string> Unshown =
        ["script", "style", "title", "template", "iframe", "noembed", "noframes", "xmp", "object", "svg", "math", "rt", "datalist"];

    /// <summary>Whether the element never has content.</summary>
    public static bool IsVoid(string name) => Voids.Contains(name);

    /// <summary>Whether the element stands on lines of its own.</summary>
    public static bool IsBlock(string name) => Blocks.Contains(name);

    /// <summary>Whether the element's content is not text of the page.</summary>
    public static bool IsUnshown(string name) => Unshown.Contains(name);

    /// <summary>Whether the element is a part of a table.</summary>
    public static bool IsTablePart(string name) => name is "td" or "th" or "tr" or "tbody" or "thead" or "tfoot";

    /// <summary>Whether a start tag ends an open element of another name (or the same), as pages leave end tags out.</summary>
    public static bool Ends(string started, string open) => open switch
    {
        "p" => IsBlock(started),
        "li" => started == "li",
        "dt" or "dd" => started is "dt" or "dd",
        "option" => started is "option" or "optgroup",
        "td" or "th" => IsTablePart(started),
        "tr" => started is "tr" or "tbody" or "thead" or "tfoot",
        "tbody" or "thead" or "tfoot" or "caption" or "colgroup" => started is "tbody" or "thead" or "tfoot" || (open is "caption" or "colgroup" && started == "tr"),
        _ => false,
    };
}
