using SafetyMonth.Ingest.Recognition;

namespace SafetyMonth.Ingest.Normalising;

/// <summary>Full-width letters, digits and signs as half-width ones. Unicode normalisation is not at hand where globalisation is invariant.</summary>
internal static class HalfWidth
{
    public static string Of(string text) => string.Create(text.Length, text, static (target, source) =>
    {
        for (var index = 0; index < source.Length; index++)
            target[index] = Skeleton.Fold(source[index]);
    });
}
