namespace SafetyMonth.Warehouse.Queries.Pages;

/// <summary>What a page looks at; null is everything.</summary>
/// <param name="Form">The form.</param>
/// <param name="Year">The season's year.</param>
/// <param name="Region">A region with everything in it.</param>
/// <param name="Period">The period's code.</param>
/// <param name="Unit">The unit.</param>
public sealed record FigureScope(string? Form = null, int? Year = null, string? Region = null, string? Period = null, string? Unit = null);
