namespace SafetyMonth.Ingest.Prose;

/// <summary>A stretch of a line between two pauses, with the numbers in it.</summary>
/// <param name="Start">Index of its first sign in the line.</param>
/// <param name="End">Index behind its last.</param>
/// <param name="Sentence">Number of its sentence in the line, from 0.</param>
/// <param name="Numbers">The numbers that end in it.</param>
internal sealed record Clause(int Start, int End, int Sentence, List<FoundNumber> Numbers)
{
    /// <summary>The clauses of a line. A comma inside a number is no pause, a bracket is one.</summary>
    public static List<Clause> Of(string text, List<FoundNumber> numbers)
    {
        var clauses = new List<Clause>();
        var (start, sentence, next) = (0, 0, 0);
        var own = new List<FoundNumber>();
        for (var at = 0; at <= text.Length; at++)
        {
            while (next < numbers.Count && numbers[next].Start <= at && at < text.Length)
            {
                own.Add(numbers[next]);
                at = Math.Max(at, numbers[next++].End);
            }
            at = Math.Min(at, text.Length);
            if (at < text.Length && !Pauses(text[at]))
                continue;
            if (at > start)
                clauses.Add(new Clause(start, at, sentence, own));
            own = at > start ? [] : own;
            start = at + 1;
            if (at < text.Length && text[at] is '。' or '!' or '?' or ';')
                sentence++;
        }
        return clauses;
    }

    private static bool Pauses(char sign) => sign is ',' or '。' or ';' or ':' or '!' or '?' or '(' or ')' or '\t';
}
