using SafetyMonth.Warehouse.Checking;
using SafetyMonth.Warehouse.Queries;
using SafetyMonth.Warehouse.Storage;

namespace SafetyMonth.Ingest.Letters;

/// <summary>What the slots of returns are called on their forms.</summary>
internal sealed class SlotNames(WarehouseDb warehouse)
{
    private readonly WarehouseQueries queries = new(warehouse);
    private readonly Dictionary<string, IReadOnlyDictionary<int, (string Label, string Unit)>> forms = new(StringComparer.Ordinal);

    /// <summary>The wording that leads to a flag's slot, with its unit.</summary>
    public string Of(FlagRow flag) => Slot(flag) is var (label, unit) ? $"{label}（{unit}）" : "";

    /// <summary>The measure word of a flag's slot.</summary>
    public string UnitOf(FlagRow flag) => Slot(flag)?.Unit ?? "";

    private (string Label, string Unit)? Slot(FlagRow flag)
    {
        if (!forms.TryGetValue(flag.FormId, out var slots))
            forms.Add(flag.FormId, slots = queries.Return(RegionScope.All, flag.ReturnId)?.Figures.ToDictionary(figure => figure.Slot, figure => (figure.Label, figure.SlotUnit)) ?? []);
        return flag.Slot is { } slot && slots.TryGetValue(slot, out var found) ? found : null;
    }
}
