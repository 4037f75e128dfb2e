using SafetyMonth.Warehouse.Vocabulary;

namespace SafetyMonth.Warehouse.Storage;

/// <summary>An open warehouse, or the problem that stopped the opening: exactly one of the two.</summary>
public sealed record OpenResult
{
    private OpenResult(WarehouseDb? warehouse, Problem? failure) => (Warehouse, Failure) = (warehouse, failure);

    /// <summary>The warehouse, or null where it could not be opened. Whoever opened it disposes it.</summary>
    public WarehouseDb? Warehouse { get; }

    /// <summary>Why it could not be opened, with a remedy, or null where it could.</summary>
    public Problem? Failure { get; }

    internal static OpenResult Of(WarehouseDb warehouse) => new(warehouse, null);

    internal static OpenResult Failed(Problem failure) => new(null, failure);
}
