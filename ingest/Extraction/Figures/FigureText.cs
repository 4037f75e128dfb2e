using SafetyMonth.Ingest.Recognition;

namespace SafetyMonth.Ingest.Extraction.Figures;

/// <summary>The signs of a blank that can belong to a figure, each with its way back to the text that was read.</summary>
internal ref struct FigureText
{
    private readonly Span<char> signs;
    private readonly Span<int> sources;

    /// <summary>Leaves brackets, quotes and blank lines out, and trims punctuation at both ends.</summary>
    /// <param name="text">The blank as it stands, with whatever brackets it has.</param>
    /// <param name="signs">Room for as many characters as the text has.</param>
    /// <param name="sources">Room for as many numbers.</param>
    public FigureText(ReadOnlySpan<char> text, Span<char> signs, Span<int> sources)
    {
        var count = 0;
        bool spaced = false, bracketed = false;
        for (var i = 0; i < text.Length; i++)
        {
            var c = Skeleton.Fold(text[i]);
            if (char.IsWhiteSpace(c))
            {
                spaced = count > 0;
                continue;
            }

            if (IsFrame(c))
            {
                bracketed |= count > 0 && c is '(' or ')' or '[' or ']' or '【' or '】' or '〔' or '〕';
                continue;
            }

            if (bracketed && char.IsAsciiDigit(c) && char.IsAsciiDigit(signs[count - 1]))
                Severed = true;
            if (spaced && char.IsAsciiDigit(c) && char.IsAsciiDigit(signs[count - 1]))
                BrokenDigits = true;
            spaced = bracketed = false;
            // Recognition takes 人 for 入, which no figure has.
            signs[count] = c == '入' ? '人' : c;
            sources[count++] = i;
        }

        var start = 0;
        while (start < count && IsTrailing(signs[start]))
            start++;
        while (count > start && IsTrailing(signs[count - 1]))
            count--;
        this.signs = signs[start..count];
        this.sources = sources[start..count];
    }

    /// <summary>The signs in order.</summary>
    public readonly ReadOnlySpan<char> Signs => signs;

    /// <summary>Whether spaces or line ends stand between two digits.</summary>
    public bool BrokenDigits { get; }

    /// <summary>Whether a bracket stands between two digits: they are two numbers, as in (4)(48).</summary>
    public bool Severed { get; }

    /// <summary>The index in the text that was read of a sign.</summary>
    public readonly int SourceOf(int sign) => sources[sign];

    private static bool IsFrame(char c) => c is '(' or ')' or '[' or ']' or '【' or '】' or '〔' or '〕' or '{' or '}' or '〈' or '〉'
        or '《' or '》' or '_' or '“' or '”' or '"' or '\'' or '‘' or '’' or '「' or '」' or '\uffe3' or '*' or '`';

    private static bool IsTrailing(char c) => c is ',' or '、' or ';' or ':' or '。' or '.' or '·' or '|' or '，' or '；' or '：' or '．' or '!' or '?';
}
