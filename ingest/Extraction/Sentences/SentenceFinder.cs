using System.Buffers;
using SafetyMonth.Ingest.Extraction.Figures;
using SafetyMonth.Ingest.Forms;
using SafetyMonth.Ingest.Recognition;
using SafetyMonth.Warehouse.Vocabulary;

namespace SafetyMonth.Ingest.Extraction.Sentences;

/// <summary>Finds a form's sentences in a stretch of a document, each on its own, so that rows may be swapped or missing.</summary>
internal sealed class SentenceFinder
{
    private const double WorthAligning = 0.3, LeastLikeness = 0.45, LeastLikenessOfShort = 0.6;
    private const int Short = 10;

    private static readonly SearchValues<char> SentenceEnds = SearchValues.Create("；;。\n");
    private static readonly SearchValues<char> Framing = SearchValues.Create(" （(_：:\u3000.,，");

    private readonly Flow flow;
    private readonly int from;
    private readonly int to;
    private readonly bool[] taken;

    /// <summary>A finder for a stretch of the flow's skeleton.</summary>
    public SentenceFinder(Flow flow, int from, int to)
    {
        this.flow = flow;
        this.from = from;
        this.to = to;
        taken = new bool[to - from];
    }

    /// <summary>The placements of the sentences that were found. Those that stand letter for letter take their place first.</summary>
    /// <param name="sentences">The sentences to find.</param>
    /// <param name="bar">Called once before sentences are looked for that do not stand letter for letter: bars what cannot be theirs.</param>
    public IReadOnlyList<Placement> Find(IReadOnlyList<Sentence> sentences, Action<SentenceFinder>? bar = null)
    {
        var found = new List<Placement>();
        var missing = new List<Sentence>();
        foreach (var sentence in sentences)
        {
            if (FindExact(sentence) is { } placement)
                Keep(found, placement);
            else
                missing.Add(sentence);
        }

        if (missing.Count > 0 && to > from)
        {
            bar?.Invoke(this);
            FindAlike(missing, found);
        }

        return found.ConvertAll(WithFigureBehind);
    }

    /// <summary>Bars a stretch of the skeleton in which no sentence can stand.</summary>
    public void Bar(int start, int end) => taken.AsSpan(start - from, end - start).Fill(true);

    /// <summary>Whether a character of the skeleton belongs to a sentence that was found.</summary>
    public bool IsTaken(int bone) => taken[bone - from];

    /// <summary>Gives an empty last blank the figure right behind the sentence: the unit may stand first, as in 参与人次（857）.</summary>
    private Placement WithFigureBehind(Placement placement)
    {
        var last = placement.Gaps[^1];
        if (placement.Sentence.Slots[^1].Kind != SlotKind.Count || placement.Sentence.Literals[^1].Length == 0 || placement.End >= to || !IsEmpty(placement.Sentence.Slots[^1], last))
            return placement;
        var bone = placement.End;
        while (bone < to && !IsTaken(bone) && Numerals.IsNumberLike(flow.Bones[bone]) && Closely(bone))
            bone++;
        if (bone == placement.End)
            return placement;
        var behind = new Gap(flow.TextIndex(placement.End), flow.TextIndex(bone - 1) + 1, GapRules.FitOfUnitFirst);
        Bar(placement.End, bone);
        return placement with { Gaps = [.. placement.Gaps.SkipLast(1), behind], End = bone };
    }

    private bool IsEmpty(FormSlot slot, Gap gap) => FigureReader.Read(flow.Text[gap.Start..gap.End], slot.Unit).Status == SlotStatus.Blank;

    /// <summary>Whether nothing but brackets, colons and spaces stands between a character of the skeleton and the one before it.</summary>
    private bool Closely(int bone)
        => flow.Text[(flow.TextIndex(bone - 1) + 1)..flow.TextIndex(bone)].IndexOfAnyExcept(Framing) < 0;

    private void FindAlike(List<Sentence> missing, List<Placement> found)
    {
        var windows = new WindowFinder(flow.Bones, from, to);
        var candidates = new List<Placement>();
        foreach (var sentence in missing)
            if (FindAlike(windows, sentence) is { } placement)
                candidates.Add(placement);
        foreach (var candidate in candidates.OrderByDescending(candidate => candidate.Likeness))
        {
            var placement = Overlaps(candidate) ? FindAlike(windows, candidate.Sentence) : candidate;
            if (placement is not null)
                Keep(found, placement);
        }
    }

    private bool Overlaps(Placement placement) => taken.AsSpan(placement.Start - from, placement.End - placement.Start).Contains(true);

    private void Keep(List<Placement> found, Placement placement)
    {
        Bar(placement.Start, placement.End);
        found.Add(placement);
    }

    private Placement? FindExact(Sentence sentence)
    {
        Span<int> starts = stackalloc int[sentence.Literals.Count];
        if (!new ExactMatcher(sentence, flow.Bones, from, to, starts).Find(taken))
            return null;
        var gaps = new Gap[sentence.Slots.Count];
        for (var i = 0; i < gaps.Length; i++)
            gaps[i] = Bounds(sentence, i, starts[i] + sentence.Literals[i].Length, starts[i + 1], 1);
        return new Placement(sentence, starts[0], starts[^1] + sentence.Literals[^1].Length, gaps, 1);
    }

    private Placement? FindAlike(WindowFinder windows, Sentence sentence)
    {
        Placement? best = null;
        foreach (var window in windows.Find(sentence, taken))
        {
            if (window.Share < WorthAligning)
                continue;
            var text = flow.Bones[window.Start..window.End].ToArray();
            for (var i = 0; i < text.Length; i++)
                if (IsTaken(window.Start + i))
                    text[i] = '\0';
            if (Aligner.Align(sentence, text, DigitsBehind(window.Start, text)) is not { } alignment || alignment.End <= alignment.Start)
                continue;
            if (alignment.Likeness < (sentence.LiteralLength < Short ? LeastLikenessOfShort : LeastLikeness) || alignment.Likeness <= best?.Likeness)
                continue;
            var gaps = new Gap[sentence.Slots.Count];
            for (var i = 0; i < gaps.Length; i++)
                gaps[i] = Bounds(sentence, i, window.Start + alignment.SlotStarts[i], window.Start + alignment.SlotEnds[i], alignment.Fits[i]);
            best = new Placement(sentence, window.Start + alignment.Start, window.Start + alignment.End, gaps, alignment.Likeness);
        }

        return best;
    }

    /// <summary>For each place in a stretch, the digits from there to the end of its sentence.</summary>
    private int[] DigitsBehind(int start, ReadOnlySpan<char> text)
    {
        var behind = new int[text.Length + 1];
        for (var i = text.Length - 1; i >= 0; i--)
        {
            var ends = i + 1 == text.Length || text[i] == '\0'
                       || flow.Text[flow.TextIndex(start + i)..flow.TextIndex(start + i + 1)].IndexOfAny(SentenceEnds) >= 0;
            behind[i] = (char.IsAsciiDigit(text[i]) ? 1 : 0) + (ends ? 0 : behind[i + 1]);
        }

        return behind;
    }

    /// <summary>The stretch of text between the wording before a slot and the wording behind it.</summary>
    private Gap Bounds(Sentence sentence, int slot, int firstBone, int nextBone, double fit)
    {
        var opens = slot == 0 && sentence.Literals[0].Length == 0;
        var closes = slot == sentence.Slots.Count - 1 && sentence.Literals[^1].Length == 0;
        var end = closes ? -1 : nextBone < flow.Bones.Length ? flow.TextIndex(nextBone) : flow.Text.Length;
        var start = opens ? OpenStart(end) : firstBone > 0 ? flow.TextIndex(firstBone - 1) + 1 : 0;
        return new Gap(start, closes ? OpenEnd(start, sentence.Slots[slot].Kind) : Math.Max(start, end), fit);
    }

    /// <summary>Where a blank begins that opens its sentence: after the last sign of its cell that cannot belong to it.</summary>
    private int OpenStart(int end)
    {
        var start = end;
        var low = Math.Max(flow.Segments[flow.SegmentAt(end)].Start, end - GapRules.LongestCount);
        while (start > low && CanOpen(flow.Text[start - 1]))
            start--;
        return start;
    }

    private static bool CanOpen(char c)
    {
        var sign = Skeleton.Fold(c);
        return sign is not (';' or ',' or '。') && (!Skeleton.Keeps(c) || Numerals.IsNumberLike(sign) || Measures.IsPart(sign));
    }

    /// <summary>Where a blank ends that closes its sentence: with its line, or with the next cell where its own is used up.</summary>
    private int OpenEnd(int start, SlotKind kind)
    {
        var text = flow.Text;
        var segment = flow.Segments[flow.SegmentAt(start)];
        var end = start;
        while (end < segment.End && (text[end] is '：' or ':' or '?' or '？' || char.IsWhiteSpace(text[end])))
            end++;
        if (end >= segment.End && kind == SlotKind.Bool && segment.Cell is { } cell)
        {
            var next = flow.SegmentAt(start) + 1;
            if (next < flow.Segments.Count && flow.Segments[next] is { Cell: { } neighbour } beside && neighbour.Row == cell.Row && beside.Block == segment.Block)
                (end, segment) = (beside.Start, beside);
        }

        while (end < segment.End && text[end] != '\n')
            end++;
        return end;
    }
}
