using SafetyMonth.Ingest.Notation;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace SafetyMonth.Ingest.Forms;

/// <summary>Reads a form's rows; slots are numbered in reading order as they come.</summary>
internal sealed class ItemNotation(NotationFile source, List<string> columns, FormLayout? layout)
{
    private readonly HashSet<string> indicators = new(StringComparer.Ordinal);
    private int slots;

    public IReadOnlyList<FormItem> Read(YamlMappingNode root)
    {
        var items = new List<FormItem>();
        foreach (var node in source.List(root, "items"))
        {
            if (node is not YamlMappingNode row)
            {
                source.Complain(node, "每个项目要写成“- label: …”和“cells: …”");
                continue;
            }
            source.AllowOnly(row, "group", "label", "requirement", "cells");
            var label = source.Text(row, "label") ?? "";
            var number = items.Count + 1;
            var cells = source.Mapping(row, "cells") is { } mapping ? Cells(mapping, number, label) : [];
            items.Add(new FormItem(number, source.Text(row, "group", required: false), label, source.Text(row, "requirement", required: false), cells));
        }
        return items;
    }

    private List<FormCell> Cells(YamlMappingNode mapping, int number, string label)
    {
        var cells = new List<FormCell>();
        foreach (var (heading, content) in mapping.Children)
        {
            var column = columns.IndexOf(heading.ToString());
            if (column < 0)
                source.Complain(heading, $"“columns”里没有“{heading}”这一栏", $"表头各栏是：{string.Join('、', columns)}");
            else if (content is not YamlScalarNode scalar)
                source.Complain(content, $"“{heading}”一栏的内容应当是一段文字", NotationFile.TextRemedy);
            else
                cells.Add(Cell(scalar, number, label, column));
        }
        // Reading order is the page's, whatever the order in the file.
        if (!cells.Select(cell => cell.Column).SequenceEqual(cells.Select(cell => cell.Column).Order()))
            source.Complain(mapping, "各栏的先后要与“columns”一致", "请按表头从左到右的次序写");
        return cells;
    }

    private FormCell Cell(YamlScalarNode scalar, int number, string label, int column)
    {
        var text = (scalar.Value ?? "").TrimEnd('\n');
        var reader = new CellNotation(text);
        var first = scalar.Start.Line + (scalar.Style is ScalarStyle.Literal or ScalarStyle.Folded ? 1 : 0);
        foreach (var (index, message) in reader.Mistakes)
            source.Complain(first + text.AsSpan(0, index).Count('\n'), message, "填空写成“{主题.指标:单位}”，如“{lecture.sessions:场}”");
        var tokens = new List<FormToken>();
        foreach (var part in reader.Parts)
        {
            if (part.Blank is not { } blank)
            {
                tokens.Add(new LiteralToken(part.Text));
                continue;
            }
            if (!indicators.Add(blank.Indicator))
                source.Complain(first, $"指标“{blank.Indicator}”在表里用了两次", "一份表里每个填空要用不同的指标");
            var word = SlotLabel.Of(tokens, layout is FormLayout.Matrix ? label : null, columns[column]);
            tokens.Add(new SlotToken(new FormSlot(++slots, number, label, word, blank.Unit, blank.Kind, blank.Indicator)));
        }
        return new FormCell(column, tokens);
    }
}
