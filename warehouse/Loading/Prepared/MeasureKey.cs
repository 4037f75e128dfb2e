namespace SafetyMonth.Warehouse.Loading.Prepared;

/// <summary>How the prepared sums name a measure: by the indicators that are added up, so that no other measure can be meant.</summary>
internal static class MeasureKey
{
    /// <summary>The codes in order with a plus between them; a single indicator is its own code.</summary>
    public static string Of(IEnumerable<string> indicators) => string.Join('+', indicators.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
}
