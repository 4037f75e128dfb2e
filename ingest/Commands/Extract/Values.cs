using SafetyMonth.Ingest.Extraction;

namespace SafetyMonth.Ingest.Commands.Extract;

/// <summary>Values as they are printed.</summary>
internal static class Values
{
    /// <summary>What is said of a form that was learned on the spot.</summary>
    public const string LearnedNote = "临时表样，待人工核对";

    /// <summary>The number, answer or text; null where there is none.</summary>
    public static object? Of(ExtractedValue value) => (object?)value.Number ?? (object?)value.Answer ?? value.Words;

    /// <summary>A confidence, rounded down so that 0.8999 is not taken for 0.9.</summary>
    public static double Confidence(double confidence) => Math.Floor((confidence * 1000) + 1e-6) / 1000;
}
