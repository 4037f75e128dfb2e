namespace SafetyMonth.Ingest.Reading.Formats.Scan.Recognising;

/// <summary>
/// The document's own digits and marks, as they were recognised where that was certain. They read a figure by laying its shapes over them
/// (nearest neighbour), which neither loses nor doubles a digit, as a recurrent network does.
/// </summary>
internal sealed class KnownShapes
{
    private const double Sure = 0.9, Alike = 0.8, Apart = 0.05;
    private const int Neighbours = 3, Most = 2_000;

    private readonly List<Known> known = [];
    private IReadOnlyList<List<Shape>> lines = [];

    /// <summary>Turns to another page, and adds what was recognised on it.</summary>
    /// <param name="inks">The ink of its lines.</param>
    /// <param name="signs">The signs of its lines, at the places of their ink.</param>
    public void Turn(IReadOnlyList<InkColumns> inks, IReadOnlyList<List<Sign>> signs)
    {
        lines = [.. inks.Select(Shape.Of)];
        var added = new List<Known>();
        for (var line = 0; line < lines.Count; line++)
            foreach (var shape in lines[line])
                if (Only(signs[line], shape.Place) is { } sign && sign.Certainty >= Sure && KindOf(sign.Character) is { } kind)
                    added.Add(new Known(shape, kind));
        known.AddRange(added.Where(one => IsAmongItsOwn(one, added)).Take(Most - known.Count));
    }

    /// <summary>The digits, points and commas of a stretch of a line by their shapes, or null where a shape is like none that is known from elsewhere.</summary>
    /// <param name="line">The line.</param>
    /// <param name="left">The stretch's left edge.</param>
    /// <param name="right">Its right edge.</param>
    public string? Read(int line, int left, int right)
    {
        var read = new List<char>();
        var own = Within(line, left, right);
        foreach (var shape in own)
        {
            if (KindOf(shape, own) is not { } kind)
                return null;
            if (kind is not ('(' or ')'))
                read.Add(kind);
        }
        return string.Concat(read);
    }

    /// <summary>Whether the ink in a stretch of a line is a bracket like others.</summary>
    public bool IsBracket(int line, int left, int right)
        => Within(line, left, right) is [var shape] own && KindOf(shape, own) is '(' or ')';

    private List<Shape> Within(int line, int left, int right)
        => lines[line].FindAll(shape => shape.Place.From >= left - 1 && shape.Place.To <= right + 1);

    // A figure bears no witness to itself.
    private char? KindOf(Shape shape, List<Shape> own)
    {
        (char Kind, double Likeness) best = default, second = default;
        foreach (var other in known)
        {
            if (own.Contains(other.Shape))
                continue;
            var likeness = shape.Likeness(other.Shape);
            if (other.Kind == best.Kind)
                best.Likeness = Math.Max(best.Likeness, likeness);
            else if (likeness > best.Likeness)
                (second, best) = (best, (other.Kind, likeness));
            else if (likeness > second.Likeness)
                second = (other.Kind, likeness);
        }
        return best.Likeness >= Alike && best.Likeness - second.Likeness >= Apart ? best.Kind : null;
    }

    // What was misread stands among shapes of another name.
    private static bool IsAmongItsOwn(Known one, List<Known> known)
    {
        var nearest = known.Where(other => other != one).Select(other => (other.Kind, Likeness: one.Shape.Likeness(other.Shape)))
            .Where(other => other.Likeness >= Alike).OrderByDescending(other => other.Likeness).Take(Neighbours).ToList();
        return nearest.Count(other => other.Kind == one.Kind) * 2 >= nearest.Count;
    }

    // The sign that the shape alone belongs to, and that belongs to it alone.
    private static Sign? Only(List<Sign> signs, InkStretch place)
    {
        const int edge = 3;
        Sign? only = null;
        foreach (var sign in signs)
        {
            if (sign.Left > place.To - edge || place.From > sign.Right - edge)
                continue;
            if (only is not null || sign.Left < place.From - edge || sign.Right > place.To + edge)
                return null;
            only = sign;
        }
        return only;
    }

    private static char? KindOf(char c) => c switch
    {
        '，' => ',',
        '.' or ',' or '/' => c,
        _ when char.IsAsciiDigit(c) => c,
        _ when Brackets.IsOpening(c) => '(',
        _ when Brackets.IsClosing(c) => ')',
        _ => null,
    };

    private sealed record Known(Shape Shape, char Kind);
}
