using SafetyMonth.Ingest.Reading.Formats.Scan.Pictures;

namespace SafetyMonth.Ingest.Reading.Formats.Scan.Recognising;

/// <summary>Reads lines as Chinese; where much of a line's ink is passed over, reads it again at other sizes and takes what explains most ink.</summary>
internal sealed class FirstReading(Tesseract tesseract)
{
    private const string Language = "chi_sim";
    private const double WellRead = 0.9;

    /// <summary>The signs of each line at the places of their ink.</summary>
    public IReadOnlyList<List<Sign>> Read(IReadOnlyList<GreyPicture> pictures, IReadOnlyList<InkColumns> inks)
    {
        var lines = new List<Sign>[pictures.Count];
        var open = Enumerable.Range(0, pictures.Count).ToList();
        foreach (var scale in (ReadOnlySpan<double>)[1, 1.5, 0.75])
        {
            var readings = tesseract.Read(open.ConvertAll(line => pictures[line].Scaled(scale)), Language);
            for (var i = 0; i < open.Count; i++)
            {
                var line = open[i];
                var signs = SignPlaces.Find([.. readings[i].Select(sign => sign.Scaled(1 / scale))], inks[line]);
                if (lines[line] is null || inks[line].ShareUnder(signs) > inks[line].ShareUnder(lines[line]))
                    lines[line] = signs;
            }
            open.RemoveAll(line => inks[line].ShareUnder(lines[line]) >= WellRead);
        }
        return lines;
    }
}
