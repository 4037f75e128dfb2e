namespace SafetyMonth.Dashboard.Measures;

/// <summary>A figure that the overview leads with: indicators that may be added up, or a single indicator.</summary>
/// <param name="Id">Its id, which stands in addresses: never a dictionary code, except for a single indicator.</param>
/// <param name="Group">The group it is shown in.</param>
/// <param name="Unit">Its unit.</param>
/// <param name="Indicators">The codes that are added up.</param>
/// <param name="PartOf">The measure that it is a share of (rectified of found), or null.</param>
public sealed record Measure(string Id, string Group, string Unit, IReadOnlyList<string> Indicators, string? PartOf);
