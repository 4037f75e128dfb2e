namespace SafetyMonth.Dashboard.Text;

/// <summary>Names of the detectors that raise flags.</summary>
public static class DetectorName
{
    /// <summary>The detector's name; its id where it has none.</summary>
    public static string Of(string detector, Words words)
    {
        ArgumentNullException.ThrowIfNull(words);
        var id = $"detector.{detector}";
        return Messages.All.ContainsKey(id) ? words[id] : detector;
    }
}
