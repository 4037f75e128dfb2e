using Markdig.Syntax.Inlines;

namespace SafetyMonth.Ingest.Reading.Formats.Markdown;

/// <summary>Turns inline Markdown into text: markers go, struck-out text keeps its style, <c>&lt;br&gt;</c> is a line end.</summary>
internal sealed class MarkdownInlines
{
    private TextStyle tags;

    /// <summary>Appends the content of a paragraph or cell.</summary>
    public void Append(StyledTextBuilder text, ContainerInline content)
    {
        tags = TextStyle.Plain;
        Append(text, content, TextStyle.Plain);
    }

    private void Append(StyledTextBuilder text, ContainerInline content, TextStyle style)
    {
        foreach (var inline in content)
        {
            switch (inline)
            {
                case LiteralInline literal:
                    text.Append(literal.Content.AsSpan(), style | tags);
                    break;
                case LineBreakInline:
                    text.Append('\n');
                    break;
                case CodeInline code:
                    text.Append(code.Content, style | tags);
                    break;
                case HtmlEntityInline entity:
                    text.Append(entity.Transcoded.AsSpan(), style | tags);
                    break;
                case AutolinkInline link:
                    text.Append(link.Url, style | tags);
                    break;
                case HtmlInline html:
                    ReadTag(text, html.Tag);
                    break;
                case EmphasisInline { DelimiterChar: '~' } struck:
                    Append(text, struck, style | TextStyle.Strike);
                    break;
                case ContainerInline container:
                    Append(text, container, style);
                    break;
            }
        }
    }

    private void ReadTag(StyledTextBuilder text, string tag)
    {
        var isEnd = tag.StartsWith("</", StringComparison.Ordinal);
        var name = tag.AsSpan().Trim("</> ").ToString().ToLowerInvariant();
        if (name == "br")
            text.Append('\n');
        var style = name switch
        {
            "u" or "ins" => TextStyle.Underline,
            "s" or "del" or "strike" => TextStyle.Strike,
            _ => TextStyle.Plain,
        };
        tags = isEnd ? tags & ~style : tags | style;
    }
}
