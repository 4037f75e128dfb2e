namespace SafetyMonth.Ingest.Extraction.Figures;

/// <summary>Reads an amount at the start of a run of signs: 3,450 · 1.2万 · 5000余万 · 三百二十 · 3万1千 · 上百万 · 万余.</summary>
/// <param name="signs">The signs.</param>
/// <param name="about">Whether a word such as 近 or 上 stands before them: 万 alone is an amount only then, or before 余 and 多.</param>
internal ref struct AmountScanner(ReadOnlySpan<char> signs, bool about = false)
{
    private readonly ReadOnlySpan<char> signs = signs;
    private readonly bool about = about;
    private int position;
    private bool thousandths;

    /// <summary>Signs used so far.</summary>
    public readonly int Position => position;

    /// <summary>Whether 余 or 多 stands inside.</summary>
    public bool Approximate { get; private set; }

    /// <summary>Whether a letter had to be read as a digit.</summary>
    public bool Mended { get; private set; }

    /// <summary>Whether the writing leaves room for another reading, such as 一百二 for 120.</summary>
    public bool Loose { get; private set; }

    /// <summary>The amount, or null where the signs are none or do not make sense as one.</summary>
    public decimal? Read()
    {
        var total = 0m;
        var ceiling = decimal.MaxValue;
        var any = false;
        while (position < signs.Length)
        {
            var start = position;
            var mantissa = ReadArabic() ?? ReadChinese();
            Around();
            var multiplier = ReadMultipliers(mantissa is null);
            if (thousandths && multiplier == 1)
                return null;
            if (mantissa is null && multiplier == 1)
                break;
            if (mantissa is null && start > 0 && any)
                return null;
            if (multiplier >= ceiling || (mantissa ?? 1) > long.MaxValue / multiplier)
                return null;
            total += (mantissa ?? 1) * multiplier;
            ceiling = multiplier;
            any = true;
            Around();
            if (multiplier == 1)
                break;
        }

        return any ? total : null;
    }

    /// <summary>近万, 上亿, 万余.</summary>
    private readonly bool StandsAlone()
        => position == 0 && (about || signs.Length > 1 && signs[1] is '余' or '多');

    private void Around()
    {
        while (position < signs.Length && signs[position] is '余' or '多' && position > 0)
        {
            Approximate = true;
            position++;
        }
    }

    private decimal? ReadArabic()
    {
        var start = position;
        var end = start;
        var digits = 0;
        while (end < signs.Length && (char.IsAsciiDigit(signs[end]) || Numerals.Mend(signs[end]) != signs[end] || IsSeparator(end)))
        {
            if (char.IsAsciiDigit(signs[end]))
                digits++;
            end++;
        }

        if (digits == 0)
            return null;
        Span<char> plain = stackalloc char[Math.Min(end - start, 40)];
        if (end - start > plain.Length || !Plain(signs[start..end], plain, out var length))
            return null;
        position = end;
        return decimal.TryParse(plain[..length], System.Globalization.NumberStyles.AllowDecimalPoint, System.Globalization.CultureInfo.InvariantCulture, out var value) ? value : null;
    }

    private readonly bool IsSeparator(int at)
        => signs[at] is ',' or '.' or '，' or '．' && at > position && at + 1 < signs.Length
           && (char.IsAsciiDigit(signs[at + 1]) || Numerals.Mend(signs[at + 1]) != signs[at + 1]);

    /// <summary>Digits and at most one point; thousands separators must part groups of three.</summary>
    private bool Plain(scoped ReadOnlySpan<char> written, scoped Span<char> plain, out int length)
    {
        length = 0;
        var group = -1;
        var point = false;
        // 3.000 may be three, or three thousand whose comma was misread.
        thousandths = written.LastIndexOfAny('.', '．') is > 0 and var at && at == written.Length - 4;
        foreach (var sign in written)
        {
            if (sign is ',' or '，')
            {
                if (point || group is >= 0 and not 3 || group < 0 && length is 0 or > 3)
                    return false;
                group = 0;
            }
            else if (sign is '.' or '．')
            {
                if (point || group is >= 0 and not 3)
                    return false;
                point = true;
                group = -1;
                plain[length++] = '.';
            }
            else
            {
                var digit = Numerals.Mend(sign);
                Mended |= digit != sign;
                plain[length++] = digit;
                if (group >= 0)
                    group++;
            }
        }

        return group is < 0 or 3;
    }

    /// <summary>A Chinese number below 10,000 (三百二十, 两千零九十八, 十二), or digits in a row (二〇二).</summary>
    private decimal? ReadChinese()
    {
        var end = position;
        var multiplied = false;
        while (end < signs.Length && (Numerals.Digit(signs[end]) >= 0 || Numerals.SmallMultiplier(signs[end]) > 0))
            multiplied |= Numerals.SmallMultiplier(signs[end++]) > 0;
        if (end == position || end - position > 9)
            return null;
        var run = signs[position..end];
        if (Numerals.SmallMultiplier(run[0]) > 10)
            return null;
        var value = multiplied ? Structured(run) : InARow(run);
        if (value is not null)
            position = end;
        return value;
    }

    private static decimal InARow(ReadOnlySpan<char> digits)
    {
        var value = 0m;
        foreach (var digit in digits)
            value = value * 10 + Numerals.Digit(digit);
        return value;
    }

    private decimal? Structured(ReadOnlySpan<char> run)
    {
        int total = 0, pending = -1, last = 10_000;
        var zero = false;
        foreach (var sign in run)
        {
            if (Numerals.Digit(sign) is var digit and >= 0)
            {
                if (pending > 0)
                    return null;
                zero = digit == 0;
                pending = digit;
                continue;
            }

            var small = Numerals.SmallMultiplier(sign);
            if (small >= last || pending == 0 || pending < 0 && total > 0)
                return null;
            total += (pending < 0 ? 1 : pending) * small;
            last = small;
            pending = -1;
        }

        if (pending > 0 && last is > 10 and < 10_000 && Numerals.Digit(run[^2]) < 0)
        {
            // 一百二 is said for 120.
            Loose = true;
            return total + pending * (last / 10);
        }

        return zero && pending == 0 ? null : total + Math.Max(pending, 0);
    }

    /// <summary>十 百 千 万 亿 after a mantissa or, as in 上百万, alone.</summary>
    private decimal ReadMultipliers(bool alone)
    {
        var multiplier = 1m;
        while (position < signs.Length)
        {
            var sign = signs[position];
            decimal step = Numerals.LargeMultiplier(sign) is var large and > 0 ? large : Numerals.SmallMultiplier(sign);
            if (step == 0 || alone && multiplier == 1 && step >= 10_000 && !StandsAlone())
                break;
            multiplier *= step;
            if (multiplier > long.MaxValue)
                break;
            position++;
            Around();
        }

        return multiplier;
    }
}
