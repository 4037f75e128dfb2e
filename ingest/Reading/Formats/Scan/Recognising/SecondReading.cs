using SafetyMonth.Ingest.Reading.Formats.Scan.Pictures;

namespace SafetyMonth.Ingest.Reading.Formats.Scan.Recognising;

/// <summary>
/// Reads every place where a figure may stand once more: by the shapes of the page's other figures, and by another model that knows only digits
/// and signs. Readings that agree are nearly always right; where they do not, the place is cut out and read in another context and at other sizes.
/// </summary>
internal sealed class SecondReading(Tesseract tesseract, Context context, KnownShapes shapes)
{
    private const string Figures = "eng";
    private const string OnlyFigures = "tessedit_char_whitelist=0123456789.,()-/%:~+";
    private const int Margin = 12;
    private const double Full = 1, Half = 0.5;

    /// <summary>The lines' signs with the figures settled and their certainty.</summary>
    /// <param name="inks">The lines' ink.</param>
    /// <param name="lines">Their signs by the first reading.</param>
    public IReadOnlyList<IReadOnlyList<Sign>> Settle(IReadOnlyList<InkColumns> inks, IReadOnlyList<List<Sign>> lines)
    {
        var zones = new List<ZoneReading>();
        shapes.Turn(inks, lines);
        for (var line = 0; line < lines.Count; line++)
            foreach (var zone in Zone.Of(lines[line], inks[line], sign => IsFigure(line, sign)))
                zones.Add(new ZoneReading(line, zone, lines[line], inks[line], shapes));
        ReadFigures(zones, 1);
        ReadFramed(zones.FindAll(zone => zone.IsDisputed), 1);
        var disputed = zones.FindAll(zone => zone.IsOpen);
        ReadFramed(disputed, 1.5);
        ReadFigures(disputed, 2);
        var byLine = zones.ToLookup(zone => zone.Line);
        return [.. lines.Select((signs, line) => Replace(signs, byLine[line]))];
    }

    private bool IsFigure(int line, Sign sign) => sign.Right > sign.Left && shapes.Read(line, sign.Left, sign.Right) is { } seen && seen.Any(char.IsAsciiDigit);

    private void ReadFramed(List<ZoneReading> zones, double scale)
    {
        var readings = context.Read(tesseract, FirstReading.Language, zones.ConvertAll(zone => Cut(zone, 0)), scale);
        for (var i = 0; i < zones.Count; i++)
            zones[i].Add(readings[i], Full);
    }

    private void ReadFigures(List<ZoneReading> zones, double scale)
    {
        var readings = tesseract.Read(zones.ConvertAll(zone => Cut(zone, Margin).Scaled(scale)), Figures, OnlyFigures);
        for (var i = 0; i < zones.Count; i++)
            zones[i].Add(readings[i], Half);
    }

    // Without the white paper at both sides, which is taken for a missing letter.
    private static GreyPicture Cut(ZoneReading zone, int margin)
    {
        var ink = zone.Ink.Stretches.FindAll(stretch => stretch.To > zone.Zone.Left && stretch.From < zone.Zone.Right);
        var (left, right) = ink.Count == 0 ? (zone.Zone.Left, zone.Zone.Right) : (Math.Max(ink[0].From - 1, zone.Zone.Left), Math.Min(ink[^1].To + 1, zone.Zone.Right));
        return zone.Ink.Figures.Cut(new Box(left, 0, right, zone.Ink.Height), margin);
    }

    private static List<Sign> Replace(IReadOnlyList<Sign> signs, IEnumerable<ZoneReading> zones)
    {
        var settled = new List<Sign>();
        var at = 0;
        foreach (var zone in zones)
        {
            settled.AddRange(signs.Skip(at).Take(zone.Zone.From - at));
            settled.AddRange(zone.Settled());
            at = zone.Zone.To;
        }
        settled.AddRange(signs.Skip(at));
        return settled;
    }
}
