namespace SafetyMonth.Ingest.Recognition;

/// <summary>A stretch of a document that one table, or one return, takes up.</summary>
/// <param name="Flow">The document.</param>
/// <param name="First">Its first segment.</param>
/// <param name="End">The segment after its last.</param>
public sealed record Section(Flow Flow, int First, int End)
{
    /// <summary>First character of the skeleton.</summary>
    public int FromBone => Flow.BoneAt(Flow.Segments[First].Start);

    /// <summary>Character of the skeleton after the last.</summary>
    public int ToBone => End < Flow.Segments.Count ? Flow.BoneAt(Flow.Segments[End].Start) : Flow.Bones.Length;

    /// <summary>The skeleton.</summary>
    public ReadOnlySpan<char> Bones => Flow.Bones[FromBone..ToBone];

    /// <summary>The segments.</summary>
    public IEnumerable<Segment> Segments => Flow.Segments.Skip(First).Take(End - First);

    /// <summary>The skeleton of one segment.</summary>
    public static ReadOnlySpan<char> BonesOf(Flow flow, Segment segment)
    {
        ArgumentNullException.ThrowIfNull(flow);
        return flow.Bones[flow.BoneAt(segment.Start)..flow.BoneAt(segment.End)];
    }

    /// <summary>The part that its tables take up, from the first cell to the last, or null where it has none.</summary>
    public Section? Tables
    {
        get
        {
            int first = First, end = End;
            while (first < end && Flow.Segments[first].Cell is null)
                first++;
            while (end > first && Flow.Segments[end - 1].Cell is null)
                end--;
            return first < end ? new Section(Flow, first, end) : null;
        }
    }
}
