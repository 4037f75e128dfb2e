namespace SafetyMonth.Ingest.Reading.Formats.Scan.Recognising;

/// <summary>The brackets that recognition takes for each other.</summary>
internal static class Brackets
{
    private const string Opening = "(（〈《<〔[【", Closing = ")）〉》>〕]】";

    public static bool IsOpening(char c) => Opening.Contains(c);

    public static bool IsClosing(char c) => Closing.Contains(c);
}
