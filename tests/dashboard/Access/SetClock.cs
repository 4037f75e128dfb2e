namespace SafetyMonth.Dashboard.Tests.Access;

/// <summary>A clock that stands where it was set.</summary>
public sealed class SetClock : TimeProvider
{
    public DateTimeOffset Now { get; set; } = System.GetUtcNow();

    public override DateTimeOffset GetUtcNow() => Now;
}
