namespace SafetyMonth.Warehouse.Loading;

/// <summary>What loading did with one return.</summary>
/// <param name="Return">The return that was handed in.</param>
/// <param name="ReturnId">The warehouse's id of its content.</param>
/// <param name="Outcome">What was done.</param>
/// <param name="IsCurrent">Whether its figures are the ones that count, once its batch was loaded.</param>
public sealed record LoadResult(ReturnRecord Return, long ReturnId, LoadOutcome Outcome, bool IsCurrent);

/// <summary>What loading does with a return.</summary>
public enum LoadOutcome
{
    /// <summary>The first return of its form, unit, year and period.</summary>
    Loaded,

    /// <summary>Nothing new: the same file again, or a further copy of figures that are known.</summary>
    Unchanged,

    /// <summary>Different figures for a form, unit, year and period that had some: a revision.</summary>
    Revised,
}
