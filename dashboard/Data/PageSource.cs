using SafetyMonth.Warehouse.Checking;
using SafetyMonth.Warehouse.Queries;
using SafetyMonth.Warehouse.Queries.Pages;
using SafetyMonth.Warehouse.Vocabulary;

namespace SafetyMonth.Dashboard.Data;

/// <summary>One request's way to the data, or the reason why there is none.</summary>
public sealed class PageSource : IDisposable
{
    private readonly PageQueries? queries;

    /// <summary>Opens the warehouse for the request.</summary>
    public PageSource(WarehouseGate gate, Viewer viewer)
    {
        ArgumentNullException.ThrowIfNull(gate);
        ArgumentNullException.ThrowIfNull(viewer);
        var (warehouse, problem) = gate.Open();
        if (warehouse is null)
        {
            (Missing, Problem) = (problem!.Code == ProblemCodes.WarehouseMissing, problem);
            return;
        }

        queries = new PageQueries(warehouse, viewer.Scope);
        if (gate.Remember(RegionScope.All, "anything", queries.HasAnything))
            Data = new PageData(queries, new WarehouseQueries(warehouse), viewer.Scope, gate)
            {
                Flags = new FlagQueries(warehouse),
                Reviews = new ReviewQueries(warehouse),
            };
        else
            Missing = true;
    }

    /// <summary>The data, or null.</summary>
    public PageData? Data { get; }

    /// <summary>Whether nothing has been loaded yet.</summary>
    public bool Missing { get; }

    /// <summary>What keeps the warehouse shut, or null.</summary>
    public Problem? Problem { get; }

    /// <inheritdoc />
    public void Dispose() => queries?.Dispose();
}
