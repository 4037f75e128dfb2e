namespace SafetyMonth.Warehouse.Vocabulary;

/// <summary>How sure a reading is, 0 to 1.</summary>
public static class Certainty
{
    /// <summary>Below this a person should look at the figure, and at its picture where there is one.</summary>
    public const double Enough = 0.9;
}
