namespace SafetyMonth.Warehouse.Checking.Judging;

/// <summary>Chinese quotation marks.</summary>
internal static class Quotes
{
    /// <summary>Words between double quotation marks; those within become single ones (GB/T 15834-2011, 4.8.3).</summary>
    public static string Of(string words) => $"“{words.Replace('“', '‘').Replace('”', '’')}”";
}
