using SafetyMonth.Ingest.Reading.Formats.Scan.Pictures;

namespace SafetyMonth.Ingest.Reading.Formats.Scan.Recognising;

/// <summary>
/// Reads every place where a figure may stand once more, by another model that knows only digits and signs. Two readings that agree are
/// nearly always right; where they do not, a third and a fourth at another size decide, and nobody is certain.
/// </summary>
internal sealed class SecondReading(Tesseract tesseract)
{
    private const string Language = "eng";
    private const string OnlyFigures = "tessedit_char_whitelist=0123456789.,()-/%:~+";
    private const int Margin = 12;

    /// <summary>The lines' signs with the figures settled and their certainty.</summary>
    /// <param name="pictures">The lines' pictures.</param>
    /// <param name="inks">Their ink.</param>
    /// <param name="lines">Their signs by the first reading.</param>
    public IReadOnlyList<IReadOnlyList<Sign>> Settle(IReadOnlyList<GreyPicture> pictures, IReadOnlyList<InkColumns> inks, IReadOnlyList<List<Sign>> lines)
    {
        var zones = new List<ZoneReading>();
        for (var line = 0; line < lines.Count; line++)
            foreach (var zone in Zone.Of(lines[line], inks[line]))
                zones.Add(new ZoneReading(line, zone, lines[line], inks[line]));
        Read(zones, pictures, 1);
        var disputed = zones.FindAll(zone => zone.IsDisputed);
        Read(disputed, pictures, 2);
        Read(disputed, pictures, 1.4);
        var byLine = zones.ToLookup(zone => zone.Line);
        return [.. lines.Select((signs, line) => Replace(signs, byLine[line]))];
    }

    private void Read(List<ZoneReading> zones, IReadOnlyList<GreyPicture> pictures, double scale)
    {
        var crops = zones.ConvertAll(zone => pictures[zone.Line].Cut(new Box(zone.Zone.Left, 0, zone.Zone.Right, pictures[zone.Line].Height), Margin).Scaled(scale));
        var readings = tesseract.Read(crops, Language, OnlyFigures);
        for (var i = 0; i < zones.Count; i++)
            zones[i].Add(readings[i]);
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
