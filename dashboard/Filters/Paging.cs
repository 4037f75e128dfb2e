using System.Globalization;
using SafetyMonth.Warehouse.Queries;

namespace SafetyMonth.Dashboard.Filters;

/// <summary>Where one is in a long table.</summary>
/// <param name="Number">1-based page.</param>
/// <param name="Total">Rows in all.</param>
public readonly record struct Paging(int Number, long Total)
{
    /// <summary>Rows a page.</summary>
    public const int Size = 50;

    /// <summary>Every row that a file may hold.</summary>
    public static Page All => new(0, 1_000_000);

    /// <summary>Pages in all.</summary>
    public long Pages => (Total + Size - 1) / Size;

    /// <summary>The page that the address asks for.</summary>
    /// <param name="query">The address's state.</param>
    /// <param name="key">The key of the table's page.</param>
    public static int Of(IQueryCollection query, string key = "page")
        => query is not null && int.TryParse(query[key].ToString(), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is > 0 and < 1_000_000 ? number : 1;

    /// <summary>The rows of a page.</summary>
    public static Page Rows(int number) => new((number - 1) * Size, Size);
}
