namespace SafetyMonth.Ingest.Reading.Formats.Legacy.Word;

/// <summary>Walks property modifiers one by one ([MS-DOC] 2.2.5 Sprm and 2.6): a code whose upper bits say how long its operand is.</summary>
internal ref struct WordModifiers(ReadOnlySpan<byte> rest)
{
    private const int TableDefinition = 0xD608;

    private ReadOnlySpan<byte> rest = rest;

    /// <summary>The current modifier's code.</summary>
    public int Code { get; private set; }

    /// <summary>Its operand; of one with variable length what follows the length.</summary>
    public ReadOnlySpan<byte> Operand { get; private set; }

    /// <summary>Whether the operand is a switch that is on.</summary>
    public readonly bool IsOn => (Little.Byte(Operand, 0) & 1) != 0;

    public bool Next()
    {
        if (rest.Length < 3)
            return false;
        Code = Little.UInt16(rest, 0);
        var (at, length) = (Code >> 13) switch
        {
            0 or 1 => (2, 1),
            2 or 4 or 5 => (2, 2),
            3 => (2, 4),
            7 => (2, 3),
            _ when Code == TableDefinition => (4, Little.UInt16(rest, 2) - 1),
            _ => (3, Little.Byte(rest, 2)),
        };
        Operand = Little.Slice(rest, at, length);
        rest = Little.Slice(rest, at + Math.Max(length, 0), rest.Length);
        return true;
    }
}
