namespace SafetyMonth.Warehouse.Loading.Prepared;

/// <summary>A season: what one unit reports on one form in one year.</summary>
/// <param name="FormId">The form.</param>
/// <param name="Unit">The unit.</param>
/// <param name="Region">The unit's region; empty where it is not settled.</param>
/// <param name="Year">The year.</param>
internal readonly record struct SeasonKey(string FormId, string Unit, string Region, int Year)
{
    /// <summary>The season of a return, or null where it could not be settled.</summary>
    public static SeasonKey? Of(ReturnRecord record)
        => record is { FormId: { } form, Unit: { } unit, Year: { } year } ? new SeasonKey(form, unit, record.RegionCode ?? "", year) : null;

    /// <summary>The season of all revisions with the key.</summary>
    public static SeasonKey Of(ReturnKey key) => new(key.FormId, key.Unit, key.RegionCode ?? "", key.Year);
}
