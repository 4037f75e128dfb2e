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
            HeaderStyle.OneLine => [new PageLine(LineRole.Header, Line.Of(string.Join(Gap, fields.Select(f => $"{f.Label}：{f.Value}"))))],
            HeaderStyle.Lines => fields.Select(f => new PageLine(LineRole.Header, Line.Of($"{f.Label}：{f.Value}"))),
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
                    table.AddEven([.. pair.Select(f => ($"{f.Label}：{f.Value}", (DateOnly?)null))]);
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

    // The matrix form prints no telephone and no date; clerks who put the header into the table add them.
    private static List<(string Label, string Value, DateOnly? Date)> Fields(WrittenReturn written)
    {
        var hand = written.Hand;
        var brief = written.Meant.Form.Layout is FormLayout.Matrix && ColumnsNeeded(hand.Header) == 0 && hand.Date is DateStyle.Chinese;
        var fields = new List<(string, string, DateOnly?)>
        {
            ("填报单位（盖章）", written.Meant.Unit.Name, null),
            ("联系人", written.Contact, null),
        };
        if (brief)
            return fields;
        fields.Add(("电话", written.Phone, null));
        fields.Add(("填报日期", DateWriting.Write(written.Meant.Date, hand.Date), hand.Date is DateStyle.Chinese or DateStyle.Dashes ? written.Meant.Date : null));
        return fields;
    }
}
