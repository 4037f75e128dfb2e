namespace SafetyMonth.Ingest.Reading.Decoding;

/// <summary>A file's bytes as text.</summary>
/// <param name="Content">The text, without a byte order mark.</param>
/// <param name="Encoding">The encoding's name, such as <c>utf-8</c>.</param>
/// <param name="Replaced">How many places are no text in that encoding and became U+FFFD.</param>
public sealed record DecodedText(string Content, string Encoding, int Replaced);
