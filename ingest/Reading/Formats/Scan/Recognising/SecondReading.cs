using SafetyMonth.Ingest.Reading.Formats.Scan.Pictures;

namespace SafetyMonth.Ingest.Reading.Formats.Scan.Recognising;

/// <summary>
/// Reads every place where a figure may stand once more, cut out and set in another context, and by another model that knows only digits and
/// signs. Readings that agree are nearly always right; where they do not, further readings at another size decide, and nobody is certain.
/// </summary>
internal sealed class SecondReading(Tesseract tesseract, Context context)
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
        for (var line = 0; line < lines.Count; line++)
            foreach (var zone in Zone.Of(lines[line], inks[line]))
                zones.Add(new ZoneReading(line, zone, lines[line], inks[line]));
        ReadFramed(zones, 1);
        ReadFigures(zones, 1);
        var disputed = zones.FindAll(zone => zone.IsDisputed);
        ReadFramed(disputed, 1.5);
        ReadFigures(disputed, 2);
        var byLine = zones.ToLookup(zone => zone.Line);
        return [.. lines.Select((signs, line) => Replace(signs, byLine[line]))];
    }

    private void ReadFramed(List<ZoneReading> zones, double scale)
    {
        var framed = zones.ConvertAll(zone => context.Frame(Cut(zone, 0)));
        var readings = tesseract.Read(framed.ConvertAll(picture => picture.Whole.Scaled(scale)), FirstReading.Language);
        for (var i = 0; i < zones.Count; i++)
            zones[i].Add(framed[i].Inside(readings[i], scale), Full);
    }

    private void ReadFigures(List<ZoneReading> zones, double scale)
    {
        var readings = tesseract.Read(zones.ConvertAll(zone => Cut(zone, Margin).Scaled(scale)), Figures, OnlyFigures);
        for (var i = 0; i < zones.Count; i++)
            zones[i].Add(readings[i], Half);
    }

    private static GreyPicture Cut(ZoneReading zone, int margin)
        => zone.Picture.Cut(new Box(zone.Zone.Left, 0, zone.Zone.Right, zone.Picture.Height), margin);

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
