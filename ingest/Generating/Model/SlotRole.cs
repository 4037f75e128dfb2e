namespace SafetyMonth.Ingest.Generating.Model;

/// <summary>How a slot's figures behave over a season.</summary>
public enum SlotRole
{
    /// <summary>Events held: 场, 场次, 次.</summary>
    Sessions,

    /// <summary>People at the events of another slot.</summary>
    Attendance,

    /// <summary>People who take part without any event being counted, such as a quiz on the net.</summary>
    Crowd,

    /// <summary>Things made, published or put up.</summary>
    Pieces,

    /// <summary>Rare things: typical cases, exposures, rewards.</summary>
    Rare,

    /// <summary>Places inspected.</summary>
    Inspected,

    /// <summary>Hazards found.</summary>
    Found,

    /// <summary>Hazards put right: never more than were found.</summary>
    Rectified,

    /// <summary>是 or 否.</summary>
    Answer,

    /// <summary>The name of an activity.</summary>
    Words,
}
