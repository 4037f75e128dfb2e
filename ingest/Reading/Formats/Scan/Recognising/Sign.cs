namespace SafetyMonth.Ingest.Reading.Formats.Scan.Recognising;

/// <summary>A character as it was recognised in the picture of a line.</summary>
/// <param name="Character">The character.</param>
/// <param name="Left">Its left edge in the picture, in pixels.</param>
/// <param name="Right">Its right edge.</param>
/// <param name="Certainty">How certain the recognition says it is, 0 to 1.</param>
internal readonly record struct Sign(char Character, int Left, int Right, double Certainty)
{
    public int Centre => (Left + Right) / 2;

    /// <summary>The sign in a picture of another size.</summary>
    public Sign Scaled(double scale) => this with { Left = (int)(Left * scale), Right = (int)(Right * scale) };
}
