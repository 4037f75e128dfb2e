using System.Text.RegularExpressions;
using SafetyMonth.Ingest.Reading.Formats.Scan.Pictures;

namespace SafetyMonth.Ingest.Reading.Formats.Scan.Recognising;

/// <summary>A zone with all that was read in it.</summary>
/// <param name="line">The line that it belongs to.</param>
/// <param name="zone">The zone.</param>
/// <param name="signs">The line's signs by the first reading.</param>
/// <param name="ink">The line's ink.</param>
internal sealed partial class ZoneReading(int line, Zone zone, IReadOnlyList<Sign> signs, InkColumns ink)
{
    // What the characters of a settled figure are certain of.
    private const double Agreed = 0.99, Weak = 0.89, Outvoted = 0.8, Guess = 0.3, Lost = 0.1;
    private const double Clear = 0.7, NearlyAll = 0.79, Majority = 0.6;

    private readonly List<Sign> first = [.. signs.Skip(zone.From).Take(zone.To - zone.From)];
    private readonly List<(string Digits, double Certainty, double Weight)> others = [];

    public int Line => line;

    public Zone Zone => zone;

    /// <summary>The line's picture without underlines.</summary>
    public GreyPicture Picture => ink.Figures;

    /// <summary>Whether the second reading is not the first.</summary>
    public bool IsDisputed => others.Count > 0 && others[0].Digits != FirstDigits;

    private string FirstDigits => DigitsOf(first);

    /// <summary>Adds what another reading found.</summary>
    /// <param name="reading">Its signs.</param>
    /// <param name="weight">How much it counts; the first reading counts 1.</param>
    public void Add(IReadOnlyList<Sign> reading, double weight)
        => others.Add((DigitsOf(reading), reading.Where(sign => char.IsAsciiDigit(sign.Character)).Select(sign => sign.Certainty).DefaultIfEmpty(1).Min(), weight));

    /// <summary>The zone's signs as they are settled.</summary>
    public IEnumerable<Sign> Settled()
    {
        var votes = others.Select(other => (other.Digits, other.Weight)).Append((Digits: FirstDigits, Weight: 1)).ToList();
        var winner = votes.GroupBy(vote => vote.Digits).OrderByDescending(group => group.Sum(vote => vote.Weight)).ThenByDescending(group => group.Key == FirstDigits).First();
        var share = winner.Sum(vote => vote.Weight) / votes.Sum(vote => vote.Weight);
        if (winner.Key.Length == 0)
            return WithoutFigure(share >= NearlyAll);
        var certainty = share switch
        {
            1 => Math.Min(CertaintyOfFirst, others.Min(other => other.Certainty)) >= Clear ? Agreed : Weak,
            >= NearlyAll => Weak,
            >= Majority => Outvoted,
            _ => Guess,
        };
        return winner.Key == FirstDigits ? Kept(certainty) : Rewritten(winner.Key, certainty);
    }

    private double CertaintyOfFirst => first.Where(sign => char.IsAsciiDigit(sign.Character)).Select(sign => sign.Certainty).DefaultIfEmpty(1).Min();

    // A letter beside agreed digits has no ink of its own: the reading without letters would have made a digit of it.
    private IEnumerable<Sign> Kept(double certainty)
        => first.Select((sign, index) => !char.IsAsciiDigit(sign.Character) && sign.Character is not ('.' or ',') ? sign
                : sign with { Certainty = certainty, Character = sign.Character == '.' && PartsThousands(index) ? ',' : sign.Character })
            .Where(sign => !char.IsAsciiLetter(sign.Character) && sign.Character != '|');

    // Counts are whole: a point before three digits is a comma.
    private bool PartsThousands(int index)
        => !IsBeforeMultiplier && index > 0 && char.IsAsciiDigit(first[index - 1].Character)
            && Thousands().IsMatch(string.Concat(first.Skip(index).TakeWhile(sign => char.IsAsciiDigit(sign.Character) || sign.Character is '.' or ',').Select(sign => sign.Character)));

    private IEnumerable<Sign> Rewritten(string digits, double certainty)
        => digits.Select(digit => new Sign(digit, zone.Left, zone.Right, certainty));

    private IEnumerable<Sign> WithoutFigure(bool agreed)
    {
        if (!zone.HasUnreadInk(signs, ink))
            return agreed ? first : first.Select(sign => sign with { Certainty = Math.Min(sign.Certainty, Outvoted) });
        return Rewritten("\uFFFD", Lost);
    }

    // The digits alone where a sign between them parts thousands; 1,350 and 1.350 are one figure, 12 and 1.2 are two.
    private string DigitsOf(IReadOnlyList<Sign> reading)
    {
        var written = string.Concat(reading.Select(sign => sign.Character).Where(c => char.IsAsciiDigit(c) || c is '.' or ','));
        return IsBeforeMultiplier ? written.Trim('.', ',') : Thousands().Replace(written.Trim('.', ','), "");
    }

    private bool IsBeforeMultiplier => zone.To < signs.Count && signs[zone.To].Character is '万' or '亿';

    [GeneratedRegex(@"[.,](?=\d{3}(?:[.,]|$))")]
    private static partial Regex Thousands();
}
