namespace SafetyMonth.Warehouse.Checking.Judging;

/// <summary>
/// One way to doubt a return. A further one, such as a trainer of another library, is one class; what it needs from other
/// returns is learned beforehand and stands in the block's model.
/// </summary>
internal interface IDetector
{
    /// <summary>Its name in flags, in lower case with hyphens.</summary>
    string Name { get; }

    /// <summary>Grows when its flags change their meaning.</summary>
    int Version { get; }

    /// <summary>Examines a unit's returns and tells what it doubts, with gains that are comparable to every other detector's.</summary>
    IEnumerable<Doubt> Examine(Block block, CheckSettings settings);
}
