using SafetyMonth.Warehouse.Checking.Judging;

namespace SafetyMonth.Warehouse.Checking.Hypotheses;

/// <summary>What a slip is called.</summary>
internal static class SlipWords
{
    /// <summary>The half sentence about a slip, with the figure that would be normal.</summary>
    public static Reason Say(Slip slip, long proposed, long partner = 0) => slip switch
    {
        Slip.TimesTen => new($"如为{proposed}则正常，疑似多写了一个0", $"{proposed} would be normal: perhaps a nought too many"),
        Slip.TimesHundred => new($"如为{proposed}则正常，疑似多写了两个0", $"{proposed} would be normal: perhaps two noughts too many"),
        Slip.OverTen => new($"如为{proposed}则正常，疑似少写了一个0", $"{proposed} would be normal: perhaps a nought too few"),
        Slip.OverHundred => new($"如为{proposed}则正常，疑似少写了两个0", $"{proposed} would be normal: perhaps two noughts too few"),
        Slip.TimesTenThousand => new($"如为{proposed}则正常，疑似“万”算了两次", $"{proposed} would be normal: perhaps 万 was taken twice"),
        Slip.OverTenThousand => new($"如为{proposed}则正常，疑似漏了“万”", $"{proposed} would be normal: perhaps 万 was left out"),
        Slip.Transposed => new($"如为{proposed}则正常，疑似数字次序颠倒", $"{proposed} would be normal: perhaps two digits changed places"),
        Slip.Swapped => new($"如与相邻一项互换，本项为{proposed}、相邻一项为{partner}，则正常，疑似两项填反", $"{proposed} here and {partner} beside it would be normal: perhaps the two were exchanged"),
        _ => new($"如为{proposed}左右则正常", $"about {proposed} would be normal"),
    };
}
