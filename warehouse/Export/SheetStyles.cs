using DocumentFormat.OpenXml.Spreadsheet;

namespace SafetyMonth.Warehouse.Export;

/// <summary>The looks of a sheet's cells, as Excel numbers them.</summary>
internal static class SheetStyles
{
    private const uint WholeFormat = 3;
    private const uint RatioFormat = 4;
    private const uint PercentFormat = 164;
    private const uint ApproximateFormat = 165;

    private const uint NoBorder = 0;
    private const uint Boxed = 1;

    private static readonly int Looks = Enum.GetValues<SheetLook>().Length;

    /// <summary>The title's look; the looks of cells come first, then the same in bold.</summary>
    public static uint Title => (uint)(Looks * 2);

    /// <summary>The unit row's look.</summary>
    public static uint Note => Title + 1;

    /// <summary>A heading's look.</summary>
    public static uint Head => Title + 2;

    /// <summary>The footer's look.</summary>
    public static uint Foot => Title + 3;

    /// <summary>A cell's look.</summary>
    public static uint Of(SheetCell cell) => (uint)((int)cell.Look + (cell.Bold ? Looks : 0));

    /// <summary>The whole style sheet.</summary>
    public static Stylesheet Make()
    {
        var cells = from font in new uint[] { Fonts.Plain, Fonts.Heavy }
                    from look in Enum.GetValues<SheetLook>()
                    select Body(look, look == SheetLook.Nothing ? Fonts.Grey : font);
        return new Stylesheet(
            new NumberingFormats(
                new NumberingFormat { NumberFormatId = PercentFormat, FormatCode = "0.0%" },
                new NumberingFormat { NumberFormatId = ApproximateFormat, FormatCode = "\"约\"#,##0" }),
            Fonts.Make(),
            new Fills(
                new Fill(new PatternFill { PatternType = PatternValues.None }),
                new Fill(new PatternFill { PatternType = PatternValues.Gray125 }),
                new Fill(new PatternFill(new ForegroundColor { Rgb = "FFE8EEF4" }) { PatternType = PatternValues.Solid })),
            new Borders(new Border(new LeftBorder(), new RightBorder(), new TopBorder(), new BottomBorder(), new DiagonalBorder()), Box()),
            new CellStyleFormats(new CellFormat()),
            new CellFormats([
                .. cells,
                Format(0, Fonts.Title, NoBorder, HorizontalAlignmentValues.Center),
                Format(0, Fonts.Plain, NoBorder, HorizontalAlignmentValues.Right),
                Format(0, Fonts.Heavy, Boxed, HorizontalAlignmentValues.Center, fill: 2),
                Format(0, Fonts.Plain, NoBorder, HorizontalAlignmentValues.Left),
            ]));
    }

    private static CellFormat Body(SheetLook look, uint font) => look switch
    {
        SheetLook.Whole => Format(WholeFormat, font, Boxed, HorizontalAlignmentValues.Right),
        SheetLook.Approximate => Format(ApproximateFormat, font, Boxed, HorizontalAlignmentValues.Right),
        SheetLook.Ratio => Format(RatioFormat, font, Boxed, HorizontalAlignmentValues.Right),
        SheetLook.Percent => Format(PercentFormat, font, Boxed, HorizontalAlignmentValues.Right),
        SheetLook.Nothing => Format(0, font, Boxed, HorizontalAlignmentValues.Center),
        _ => Format(0, font, Boxed, HorizontalAlignmentValues.Left),
    };

    private static CellFormat Format(uint number, uint font, uint border, HorizontalAlignmentValues horizontal, uint fill = 0)
        => new(new Alignment { Horizontal = horizontal, Vertical = VerticalAlignmentValues.Center, WrapText = true })
        {
            NumberFormatId = number,
            FontId = font,
            FillId = fill,
            BorderId = border,
            ApplyNumberFormat = true,
            ApplyFont = true,
            ApplyFill = true,
            ApplyBorder = true,
            ApplyAlignment = true,
        };

    private static Border Box()
    {
        Color Line() => new() { Rgb = "FF9AA5B1" };
        return new Border(
            new LeftBorder(Line()) { Style = BorderStyleValues.Thin }, new RightBorder(Line()) { Style = BorderStyleValues.Thin },
            new TopBorder(Line()) { Style = BorderStyleValues.Thin }, new BottomBorder(Line()) { Style = BorderStyleValues.Thin }, new DiagonalBorder());
    }

    private static class Fonts
    {
        public const uint Plain = 0;
        public const uint Heavy = 1;
        public const uint Grey = 2;
        public const uint Title = 3;

        public static DocumentFormat.OpenXml.Spreadsheet.Fonts Make() => new(
            new Font(Size(11), Name()),
            new Font(new Bold(), Size(11), Name()),
            new Font(Size(11), new Color { Rgb = "FF6B7785" }, Name()),
            new Font(new Bold(), Size(16), Name()));

        private static FontSize Size(double points) => new() { Val = points };

        private static FontName Name() => new() { Val = "宋体" };
    }
}
