namespace SafetyMonth.Ingest.Recognition;

/// <summary>Says which form a section is, and how sure that is.</summary>
public sealed class FormRecogniser
{
    private const double LeastRecall = 0.2, SureRecall = 0.6, LeastPrecision = 0.5, CloseCall = 0.04;

    private readonly IReadOnlyList<FormPattern> forms;

    /// <summary>A recogniser for the given forms.</summary>
    public FormRecogniser(IReadOnlyList<FormPattern> forms) => this.forms = forms;

    /// <summary>The form that the section is most like, or null where it is like none.</summary>
    public Recognition? Recognise(Section section)
    {
        ArgumentNullException.ThrowIfNull(section);
        var bones = section.Bones;
        if (bones.Length < 12)
            return null;
        var pairs = new BigramSet();
        pairs.Add(bones);
        Recognition? best = null;
        double bestScore = 0, secondScore = 0;
        foreach (var form in forms)
        {
            var recall = (double)form.Asked.CountIn(pairs) / form.Asked.Count;
            var precision = (double)form.Everything.CountOf(bones) / (bones.Length - 1);
            if (recall < LeastRecall || recall < SureRecall && precision < LeastPrecision)
                continue;
            var score = 0.5 * recall + 0.3 * precision + 0.2 * TitleLikeness(section, form);
            if (score > bestScore)
                (best, bestScore, secondScore) = (new Recognition(form, recall, Math.Round(Math.Min(0.99, 0.35 + 0.65 * recall), 2)), score, bestScore);
            else if (score > secondScore)
                secondScore = score;
        }

        return best is not null && bestScore - secondScore < CloseCall ? best with { Confidence = Math.Round(best.Confidence * 0.7, 2) } : best;
    }

    private static double TitleLikeness(Section section, FormPattern form)
    {
        var best = 0.0;
        foreach (var segment in section.Segments.Take(3))
        {
            var bones = Section.BonesOf(section.Flow, segment);
            if (bones.Length is > 4 and < 90)
                best = Math.Max(best, Likeness.Of(form.Title, bones));
        }

        return best;
    }
}

/// <summary>A recognised form.</summary>
/// <param name="Form">The form.</param>
/// <param name="Recall">The share of its wording that is there, 0 to 1.</param>
/// <param name="Confidence">How sure the recognition is, 0 to 1.</param>
public sealed record Recognition(FormPattern Form, double Recall, double Confidence);
