using System.Text.Json;
using SafetyMonth.Dashboard.Text;
using SafetyMonth.Warehouse.Queries.Pages;

namespace SafetyMonth.Dashboard.Trades;

/// <summary>The trade (行业) that a form's bureau looks after. It is the form that tells: returns do not name a trade.</summary>
/// <param name="Code">Its code in addresses.</param>
/// <param name="Zh">Chinese name.</param>
/// <param name="En">English name.</param>
/// <param name="Bureaus">Words of which a bureau of this trade has one in its name.</param>
public sealed record Trade(string Code, string Zh, string En, IReadOnlyList<string> Bureaus)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    private static readonly Trade[] Known = Load();

    /// <summary>Forms of bureaus that no trade knows.</summary>
    public static Trade Other { get; } = new("other", "其他行业", "Other", []);

    /// <summary>The trade of a form.</summary>
    public static Trade Of(FormRow form)
    {
        ArgumentNullException.ThrowIfNull(form);
        return Known.FirstOrDefault(trade => trade.Bureaus.Any(word => form.Bureau.Contains(word, StringComparison.Ordinal))) ?? Other;
    }

    /// <summary>Its name in the page's language.</summary>
    public string Name(Words words)
    {
        ArgumentNullException.ThrowIfNull(words);
        return words.Name(Zh, En);
    }

    private static Trade[] Load()
    {
        using var stream = typeof(Trade).Assembly.GetManifestResourceStream("trades.json")!;
        return JsonSerializer.Deserialize<Trade[]>(stream, Json)!;
    }
}
