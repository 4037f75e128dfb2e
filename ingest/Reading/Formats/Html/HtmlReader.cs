using AngleSharp.Html;
using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens;
using AngleSharp.Text;

namespace SafetyMonth.Ingest.Reading.Formats.Html;

/// <summary>
/// Walks a page's tokens once, with a stack of open elements, so that time and memory grow with the page and no further:
/// building the page's tree can take time in the square of its length.
/// </summary>
internal sealed partial class HtmlReader(DocumentBuilder document)
{
    private readonly HtmlStyles styles = new();
    private readonly List<OpenElement> open = [];

    /// <summary>Reads HTML source into the document.</summary>
    public void Read(string source)
    {
        using var text = new TextSource(source);
        var tokenizer = new HtmlTokenizer(text, HtmlEntityProvider.Resolver) { SkipComments = true, SkipProcessingInstructions = true };
        flow = body;
        while (tokenizer.Get() is { Type: not HtmlTokenType.EndOfFile } token)
        {
            switch (token.Type)
            {
                case HtmlTokenType.Character:
                    AppendText(token.Data);
                    break;
                case HtmlTokenType.StartTag:
                    Start((HtmlTagToken)token);
                    tokenizer.State = ModeWithin(token.Name);
                    break;
                case HtmlTokenType.EndTag:
                    End(token.Name);
                    break;
            }
        }
        PopTo(0);
        EndLine();
    }

    private static HtmlParseMode ModeWithin(string name) => name switch
    {
        "script" => HtmlParseMode.Script,
        "style" or "xmp" or "iframe" or "noembed" or "noframes" => HtmlParseMode.Rawtext,
        "title" or "textarea" => HtmlParseMode.RCData,
        _ => HtmlParseMode.PCData,
    };

    private HtmlStyle Style => open.Count > 0 ? open[^1].Style : default;

    private void Start(HtmlTagToken tag)
    {
        var name = tag.Name;
        if (HtmlElements.IsVoid(name))
        {
            AppendVoid(tag, styles.Of(tag, Style));
            return;
        }
        EndImplied(name);
        var style = styles.Of(tag, Style);
        if (HtmlElements.IsUnshown(name) || (name == "option" && !Has(tag, "selected")))
            style = style with { IsHidden = true };
        if (name is "pre" or "textarea")
            style = style with { KeepsSpaces = true };
        document.Budget.CheckDepth(open.Count);
        open.Add(new OpenElement(name, style, !style.IsHidden && Begin(tag)));
        if (tag.IsSelfClosing)
            PopTo(open.Count - 1);
    }

    private void EndImplied(string started)
    {
        for (var i = open.Count - 1; i >= 0 && open[i].Name != "table"; i--)
        {
            if (HtmlElements.Ends(started, open[i].Name))
                PopTo(i);
            else if (open[i].Name is "td" or "th")
                return;
        }
    }

    private void End(string name)
    {
        if (name == "br")
            AppendBreak(Style);
        for (var i = open.Count - 1; i >= 0; i--)
        {
            if (open[i].Name == name)
            {
                PopTo(i);
                return;
            }
            if (name != "table" && (open[i].Name == "table" || (open[i].Name is "td" or "th" && !HtmlElements.IsTablePart(name))))
                return;
        }
    }

    private void PopTo(int count)
    {
        while (open.Count > count)
        {
            var element = open[^1];
            open.RemoveAt(open.Count - 1);
            if (element.HasBegun)
                Finish(element.Name);
        }
    }

    private static bool Has(HtmlTagToken tag, string attribute) => tag.Attributes.Exists(candidate => candidate.Name == attribute);

    /// <summary>An element that is open.</summary>
    /// <param name="Name">Its name.</param>
    /// <param name="Style">Its style, its parents' included.</param>
    /// <param name="HasBegun">Whether something has to be finished when it closes.</param>
    private readonly record struct OpenElement(string Name, HtmlStyle Style, bool HasBegun);
}
