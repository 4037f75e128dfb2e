using SafetyMonth.Ingest.Generating.Model;

namespace SafetyMonth.Ingest.Generating.Habits;

/// <summary>People and telephone numbers that nobody can take for real ones.</summary>
public static class Contacts
{
    /// <summary>The given names of every invented person.</summary>
    public static IReadOnlyList<string> GivenNames { get; } = ["示例", "样本", "测试", "虚构", "假名", "演示"];

    private static readonly string[] Surnames = ["赵", "钱", "孙", "李", "周", "吴", "郑", "王", "冯", "陈", "褚", "卫", "蒋", "沈", "韩", "杨", "欧阳"];

    /// <summary>A contact person.</summary>
    public static string Person(Dice dice)
    {
        ArgumentNullException.ThrowIfNull(dice);
        return dice.Pick(Surnames) + dice.Pick(GivenNames);
    }

    /// <summary>A local number that begins with 000, or a mobile that begins with 1230000.</summary>
    public static string Phone(Dice dice)
    {
        ArgumentNullException.ThrowIfNull(dice);
        var digits = dice.Between(0, 9999).ToString("D4", System.Globalization.CultureInfo.InvariantCulture);
        return dice.Between(0, 3) switch
        {
            0 => "000" + digits,
            1 => "1230000" + digits,
            2 => "123 0000 " + digits,
            _ => "000-" + digits,
        };
    }
}
