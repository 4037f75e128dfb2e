using SafetyMonth.Warehouse.Vocabulary;

namespace SafetyMonth.Ingest.Reading;

/// <summary>
/// Carries a failure out from under a library that pulls from us (an inflating stream, an XML reader).
/// <see cref="DocumentReader"/> turns it back into a value; it never leaves the stage.
/// </summary>
#pragma warning disable CA1032, CA1064 // Always made with its problem, never seen outside the stage.
internal sealed class ReadingStoppedException(Problem problem) : Exception(problem.Message)
#pragma warning restore CA1032, CA1064
{
    public Problem Problem { get; } = problem;
}
