using SafetyMonth.Ingest.Forms;
using SafetyMonth.Ingest.Generating.Habits;

namespace SafetyMonth.Ingest.Generating.Pages;

/// <summary>Puts unit, contact, telephone and date where the hand wants them.</summary>
internal static class HeaderComposer
{
    private static readonly string Gap = new(' ', 4);

    /// <summary>How many columns the table needs at least for the header to stand in it.</summary>
    public static int ColumnsNeeded(HeaderStyle style) => style switch
    {
        HeaderStyle.SameCell => 2,
        HeaderStyle.NextCell or HeaderStyle.CellBelow => 4,
        _ => 0,
    };

    /// <summary>The lines above the table; none where the header stands in it.</summary>
    public static IEnumerable<PageLine> Lines(WrittenReturn written)
    {
        var fields = Fields(written);
        return written.Hand.Header switch
        {
            HeaderStyle.OneLine => [new PageLine(LineRole.Header, Line.Of(string.Join(Gap, fields.Select(f => Field(written, f)))))],
            HeaderStyle.Lines => fields.Select(f => new PageLine(LineRole.Header, Line.Of(Field(written, f)))),
            _ => [],
        };
    }

    /// <summary>The header as the table's first rows; nothing where it stands above the table.</summary>
    public static void Rows(WrittenReturn written, TableBuilder table)
    {
        var fields = Fields(written);
        switch (written.Hand.Header)
        {
            case HeaderStyle.SameCell:
                foreach (var pair in fields.Chunk(2))
                    table.AddEven([.. pair.Select(f => (Field(written, f), (DateOnly?)null))]);
                break;
            case HeaderStyle.NextCell:
                foreach (var pair in fields.Chunk(2))
                    table.AddEven([.. pair.SelectMany(f => ((string, DateOnly?)[])[(f.Label, null), (f.Value, f.Date)])]);
                break;
            case HeaderStyle.CellBelow:
                table.AddEven([.. fields.Select(f => (f.Label, (DateOnly?)null))]);
                table.AddEven([.. fields.Select(f => (f.Value, f.Date))]);
                break;
        }
    }

    private static string[] Labels(LabelStyle style) => style switch
    {
        LabelStyle.Brief => ["填报单位", "联系人", "联系电话", "填表日期"],
        LabelStyle.Spread => ["填 报 单 位（盖章）", "联 系 人", "电  话", "填 报 日 期"],
        _ => ["填报单位（盖章）", "联系人", "电话", "填报日期"],
    };

    private static string Field(WrittenReturn written, (string Label, string Value, DateOnly? Date) field)
        => field.Label + (written.Hand.Labels is LabelStyle.HalfWidth ? ":" : "：") + field.Value;

    // The matrix form prints no telephone and no date; clerks who put the header into the table add them.
    private static List<(string Label, string Value, DateOnly? Date)> Fields(WrittenReturn written)
    {
        var hand = written.Hand;
        var brief = written.Meant.Form.Layout is FormLayout.Matrix && ColumnsNeeded(hand.Header) == 0 && hand.Date is DateStyle.Chinese && hand.Labels is LabelStyle.Printed;
        var labels = Labels(hand.Labels);
        var fields = new List<(string, string, DateOnly?)>
        {
            (labels[0], written.Meant.Unit.Name, null),
            (labels[1], written.Contact, null),
        };
        if (brief)
            return fields;
        fields.Add((labels[2], written.Phone, null));
        fields.Add((labels[3], DateWriting.Write(written.Meant.Date, hand.Date), hand.Date is DateStyle.Chinese or DateStyle.Dashes ? written.Meant.Date : null));
        return fields;
    }
}
