using System.Text.RegularExpressions;

namespace SafetyMonth.Ingest.Reading.Formats.Scan.Recognising;

/// <summary>A zone with all that was read in it.</summary>
/// <param name="line">The line that it belongs to.</param>
/// <param name="zone">The zone.</param>
/// <param name="signs">The line's signs by the first reading.</param>
/// <param name="ink">The line's ink.</param>
/// <param name="shapes">The shapes of its document.</param>
internal sealed partial class ZoneReading(int line, Zone zone, IReadOnlyList<Sign> signs, InkColumns ink, KnownShapes shapes)
{
    // What the characters of a settled figure are certain of; the benchmark "scans" tells how often each is right.
    private const double Agreed = 0.99, Shown = 0.95, Weak = 0.89, Outvoted = 0.8, Guess = 0.3, Lost = 0.1;
    private const double Clear = 0.7, NearlyAll = 0.79, Most = 0.7;

    private readonly List<Sign> first = [.. signs.Skip(zone.From).Take(zone.To - zone.From)];
    private readonly List<(string Digits, double Certainty, double Weight)> others = [];


    public int Line => line;

    public Zone Zone => zone;

    /// <summary>The line's ink.</summary>
    public InkColumns Ink => ink;

    /// <summary>Whether the readings so far are not one.</summary>
    public bool IsDisputed => others.Exists(other => other.Digits != FirstDigits) || FirstDigits.Length > 0 && Seen != FirstDigits;

    /// <summary>Whether the shapes and one more reading do not yet bear the first one out.</summary>
    public bool IsOpen => IsDisputed && !(Seen == FirstDigits && others.Exists(other => other.Digits == FirstDigits));

    private string FirstDigits => DigitsOf(first);

    // The figure by the shapes of its digits, where they show one.
    private string? Seen => shapes.Read(line, zone.Left, zone.Right) is { } seen && Plain(seen) is { Length: > 0 } digits ? digits : null;

    /// <summary>Adds what another reading found.</summary>
    /// <param name="reading">Its signs.</param>
    /// <param name="weight">How much it counts; the first reading counts 1.</param>
    public void Add(IReadOnlyList<Sign> reading, double weight)
        => others.Add((DigitsOf(reading), reading.Where(sign => char.IsAsciiDigit(sign.Character)).Select(sign => sign.Certainty).DefaultIfEmpty(1).Min(), weight));

    /// <summary>The zone's signs as they are settled.</summary>
    public IEnumerable<Sign> Settled()
    {
        var (digits, certainty) = Seen is { } seen ? ByShapes(seen) : ByVotes();
        if (digits.Length == 0)
            return WithoutFigure(certainty >= Weak);
        return digits == FirstDigits ? Kept(certainty) : Rewritten(digits, certainty);
    }

    // Shapes lose no digit: where they show another number of digits than was read, what was read is wrong.
    private (string Digits, double Certainty) ByShapes(string seen)
    {
        var witnesses = others.Count(other => other.Digits == seen);
        if (seen == FirstDigits)
            return (seen, witnesses < others.Count || CertaintyOfFirst < Clear ? Shown : Agreed);
        return (seen, witnesses > 0 ? Weak : Guess);
    }

    private (string Digits, double Certainty) ByVotes()
    {
        // A recurrent network loses digits, but adds none: where each digit of the first reading has ink of its own, who read fewer says nothing.
        var lossy = IsInked ? others.FindAll(other => other.Digits.Length < FirstDigits.Length && IsWithin(other.Digits, FirstDigits)) : [];
        var votes = others.FindAll(other => !lossy.Contains(other)).Select(other => (other.Digits, other.Weight)).ToList();
        // Who passed the ink over does not say that there is none.
        if (FirstDigits.Length > 0 || !HasUnreadInk)
            votes.Add((FirstDigits, 1));
        var winner = votes.GroupBy(vote => vote.Digits).OrderByDescending(group => group.Sum(vote => vote.Weight)).ThenByDescending(group => group.Key == FirstDigits).First();
        var share = winner.Sum(vote => vote.Weight) / votes.Sum(vote => vote.Weight);
        // Several readings may lose the same digit.
        if (winner.Key == FirstDigits && winner.Key.Length > 0 && HasUnreadInk)
            return (winner.Key, Guess);
        return (winner.Key, share switch
        {
            1 when votes.Count < 2 && winner.Key.Length > 0 => Guess,
            1 when lossy.Count == 0 && (FirstDigits.Length > 0 || winner.Key.Length == 0) => Math.Min(CertaintyOfFirst, others.Select(other => other.Certainty).DefaultIfEmpty(0).Min()) >= Clear ? Agreed : Weak,
            1 or >= NearlyAll => Weak,
            >= Most => Outvoted,
            _ => Guess,
        });
    }

    private bool IsInked => !HasUnreadInk && first.TrueForAll(sign => !char.IsAsciiDigit(sign.Character) || sign.Right > sign.Left);

    private static bool IsWithin(string part, string whole)
    {
        var at = 0;
        foreach (var c in whole)
            if (at < part.Length && part[at] == c)
                at++;
        return at == part.Length;
    }

    private bool HasUnreadInk => zone.HasUnreadInk(signs, ink, stretch => shapes.IsBracket(line, stretch.From, stretch.To));

    private double CertaintyOfFirst => first.Where(sign => char.IsAsciiDigit(sign.Character)).Select(sign => sign.Certainty).DefaultIfEmpty(1).Min();

    // A letter beside agreed digits has no ink of its own: the reading without letters would have made a digit of it.
    private IEnumerable<Sign> Kept(double certainty)
        => first.Select((sign, index) => !char.IsAsciiDigit(sign.Character) && sign.Character is not ('.' or ',') ? sign
                : sign with { Certainty = certainty, Character = sign.Character == '.' && PartsThousands(index) ? ',' : sign.Character })
            .Where(sign => !char.IsAsciiLetter(sign.Character) && sign.Character is not ('|' or '\\'));

    // Counts are whole: a point before three digits is a comma.
    private bool PartsThousands(int index)
        => !IsBeforeMultiplier && index > 0 && char.IsAsciiDigit(first[index - 1].Character)
            && Thousands().IsMatch(string.Concat(first.Skip(index).TakeWhile(sign => char.IsAsciiDigit(sign.Character) || sign.Character is '.' or ',').Select(sign => sign.Character)));

    private IEnumerable<Sign> Rewritten(string digits, double certainty)
        => digits.Select(digit => new Sign(digit, zone.Left, zone.Right, certainty));

    private IEnumerable<Sign> WithoutFigure(bool agreed)
        => HasUnreadInk ? Rewritten("\uFFFD", Lost) : first.Select(sign => IsStroke(sign) ? AsBracket(sign) : agreed ? sign : sign with { Certainty = Math.Min(sign.Certainty, Outvoted) });

    // A stroke may be a bracket, a 1 or nothing: a blank that holds one is not empty.
    private static bool IsStroke(Sign sign) => sign.Character is '\\' or '|' or '/' or 'l' or 'I' or '!';

    private Sign AsBracket(Sign stroke)
        => shapes.IsBracket(line, stroke.Left, stroke.Right) ? stroke with { Character = '（' }
            : stroke.Character == '/' ? stroke : stroke with { Certainty = Math.Min(stroke.Certainty, Guess) };

    private string DigitsOf(IReadOnlyList<Sign> reading) => Plain(string.Concat(reading.Select(sign => sign.Character)));

    // The digits alone where a sign between them parts thousands; 1,350 and 1.350 are one figure, 12 and 1.2 are two.
    private string Plain(string text)
    {
        var written = string.Concat(text.Where(c => char.IsAsciiDigit(c) || c is '.' or ',')).Trim('.', ',');
        return IsBeforeMultiplier ? written : Thousands().Replace(written, "");
    }

    private bool IsBeforeMultiplier => zone.To < signs.Count && signs[zone.To].Character is '万' or '亿';

    [GeneratedRegex(@"[.,](?=\d{3}(?:[.,]|$))")]
    private static partial Regex Thousands();
}
