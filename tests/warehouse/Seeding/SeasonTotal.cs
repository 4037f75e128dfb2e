using Dapper;
using SafetyMonth.Warehouse.Storage;

namespace SafetyMonth.Warehouse.Tests.Seeding;

/// <summary>A unit's season of lectures, as the warehouse prepared it.</summary>
public sealed record SeasonTotal
{
    public required string Unit { get; init; }

    public required string Status { get; init; }

    public long? Value { get; init; }

    public required string Made { get; init; }

    public long? WeeksDone { get; init; }

    public long? WeeksAsked { get; init; }

    public bool Complete { get; init; }

    public bool Falls { get; init; }

    public static IReadOnlyList<SeasonTotal> Of(WarehouseDb warehouse)
    {
        using var connection = warehouse.Connect();
        return [.. connection.Query<SeasonTotal>(
            "select unit, status, value, made, weeks_done, weeks_asked, complete, falls from season_totals where indicator = 'lecture.sessions' order by unit")];
    }

    public override string ToString()
        => $"{Status} {Value} {Made}{(Made is "weeks" or "cumulative" ? $":{WeeksDone}/{WeeksAsked}" : "")}{(Complete ? "" : " partial")}";
}
