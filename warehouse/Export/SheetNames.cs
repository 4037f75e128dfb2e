using System.Globalization;

namespace SafetyMonth.Warehouse.Export;

/// <summary>The tabs' names within one workbook: at most 31 characters, none that Excel forbids, no name twice.</summary>
internal sealed class SheetNames
{
    private const int Most = 31;

    private readonly HashSet<string> taken = new(StringComparer.OrdinalIgnoreCase);

    public string Take(string wanted)
    {
        var name = new string([.. wanted.Where(sign => !"[]:*?/\\'".Contains(sign, StringComparison.Ordinal) && !char.IsControl(sign) && !char.IsSurrogate(sign))]).Trim();
        if (name.Length == 0)
            name = "数据";
        for (var number = 1; ; number++)
        {
            var end = number == 1 ? "" : string.Create(CultureInfo.InvariantCulture, $"（{number}）");
            var candidate = name[..Math.Min(name.Length, Most - end.Length)] + end;
            if (taken.Add(candidate))
                return candidate;
        }
    }
}
