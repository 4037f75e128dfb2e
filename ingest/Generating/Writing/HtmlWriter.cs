using System.Globalization;
using System.Net;
using System.Text;
using SafetyMonth.Ingest.Generating.Pages;

namespace SafetyMonth.Ingest.Generating.Writing;

/// <summary>Writes web pages: plain ones in UTF-8, and ones in gb2312 with the clutter that Word leaves.</summary>
public sealed class HtmlWriter : IPageWriter
{
    /// <inheritdoc/>
    public string Format => "html";

    /// <inheritdoc/>
    public void Write(Page page, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(page);
        ArgumentNullException.ThrowIfNull(stream);
        var word = page.Hand.SavedByWord;
        var html = new StringBuilder(word ? WordHead : PlainHead);
        foreach (var block in page.Blocks)
        {
            if (block is PageLine line)
                html.Append(Paragraph(line.Line, word, line.Role is LineRole.Title ? " align=center" : "")).Append('\n');
            else if (block is PageTable table)
                Draw(table, word, html);
        }

        html.Append("</body>\n</html>\n");
        var encoding = word ? ChineseEncodings.Gb2312 : new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        stream.Write(encoding.GetBytes(html.ToString()));
    }

    private const string PlainHead = """
        <!DOCTYPE html>
        <html lang="zh-CN"><head><meta charset="utf-8"><meta name="keywords" content="模拟数据"><title>统计表</title></head>
        <body>

        """;

    private const string WordHead = """
        <html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word" xmlns="http://www.w3.org/TR/REC-html40">
        <head>
        <meta http-equiv=Content-Type content="text/html; charset=gb2312">
        <meta name=ProgId content=Word.Document>
        <meta name=Keywords content="模拟数据">
        <!--[if gte mso 9]><xml><o:DocumentProperties><o:Author>示例</o:Author><o:Words>9999</o:Words></o:DocumentProperties></xml><![endif]-->
        <style>
        <!-- p.MsoNormal {mso-style-parent:""; margin:0cm; font-size:10.5pt; font-family:"Times New Roman";} -->
        </style>
        </head>
        <body lang=ZH-CN style='tab-interval:21.0pt'>

        """;

    private static void Draw(PageTable table, bool word, StringBuilder html)
    {
        html.Append(word ? "<table class=MsoTableGrid border=1 cellspacing=0 cellpadding=0\n style='border-collapse:collapse'>\n" : "<table border=1>\n");
        for (var row = 0; row < table.RowCount; row++)
        {
            html.Append(" <tr>\n");
            foreach (var cell in table.Cells.Where(cell => cell.Row == row))
            {
                html.Append("  <td").Append(Span("colspan", cell.ColumnSpan)).Append(Span("rowspan", cell.RowSpan)).Append('>');
                if (word)
                    html.AppendJoin('\n', cell.Lines.Select(line => Paragraph(line, true, "")));
                else
                    html.AppendJoin("<br>", cell.Lines.Select(line => Draw(line, false)));
                html.Append("</td>\n");
            }

            html.Append(" </tr>\n");
        }

        html.Append("</table>\n");
    }

    private static string Span(string name, int cells) => cells > 1 ? string.Create(CultureInfo.InvariantCulture, $" {name}={cells}") : "";

    private static string Paragraph(Line line, bool word, string attributes)
        => word ? $"<p class=MsoNormal{attributes}>{Draw(line, true)}<o:p></o:p></p>" : $"<p{attributes}>{Draw(line, false)}</p>";

    private static string Draw(Line line, bool word) => string.Concat(line.Runs.Select(run => Draw(run, word)));

    private static string Draw(Run run, bool word)
    {
        var text = Escape(run.Text, word);
        if (run.Ink.HasFlag(Ink.Symbol))
            return $"<span style='font-family:Wingdings'>&#{(int)run.Text[0]};</span>";
        if (run.Ink.HasFlag(Ink.Underline))
            text = $"<u>{text.Replace(" ", "&nbsp;", StringComparison.Ordinal)}</u>";
        if (run.Ink.HasFlag(Ink.Strike))
            text = $"<s>{text}</s>";
        if (run.Ink.HasFlag(Ink.Bold))
            text = $"<b>{text}</b>";
        if (!word)
            return text;
        // Word cuts its lines inside tags, never inside Chinese text.
        return run.Ink.HasFlag(Ink.Figure) ? $"<span lang=EN-US\nstyle='font-size:10.5pt'>{text}</span>" : $"<span style='font-size:10.5pt;\nfont-family:宋体'>{text}</span>";
    }

    private static string Escape(string text, bool word)
    {
        var escaped = WebUtility.HtmlEncode(text).Replace("  ", "&nbsp; ", StringComparison.Ordinal);
        return word ? string.Concat(escaped.Select(c => ChineseEncodings.HasGb2312(c) ? c.ToString() : string.Create(CultureInfo.InvariantCulture, $"&#{(int)c};"))) : escaped;
    }
}
