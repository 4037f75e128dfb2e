using SafetyMonth.Warehouse.Checking.Data;

namespace SafetyMonth.Warehouse.Checking.Judging;

/// <summary>Another unit's return that shares a print with one, so that the two may be copies.</summary>
/// <param name="ReturnId">The return.</param>
/// <param name="Values">Its counts, column by column.</param>
/// <param name="Unit">Its unit with all returns, looked up when it is asked for; null where the return is current no more.</param>
internal readonly record struct Twin(long ReturnId, long[] Values, Func<UnitSeries?> Unit);
