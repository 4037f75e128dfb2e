namespace SafetyMonth.Ingest.Forms.Kinship;

/// <summary>Finds the forms that a form is a changed version of.</summary>
public static class FormKin
{
    /// <summary>The comparisons with kin forms, the nearest first; the form itself is left out.</summary>
    public static IReadOnlyList<FormComparison> Of(Form form, IEnumerable<Form> known)
    {
        ArgumentNullException.ThrowIfNull(form);
        ArgumentNullException.ThrowIfNull(known);
        return [.. known.Where(other => other.Id != form.Id && other.Slots.Count > 0).Select(other => FormComparer.Compare(other, form))
            .Where(comparison => comparison.AreKin).OrderByDescending(comparison => comparison.Kept).ThenBy(comparison => comparison.Before.Id, StringComparer.Ordinal)];
    }

    /// <summary>Such as 与 jincheng-2023 相近：改动3处.</summary>
    public static string Sentence(FormComparison comparison)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        return $"与 {comparison.Before.Id} 相近：{(comparison.Changes.Count == 0 ? "没有改动" : $"改动{comparison.Changes.Count}处")}";
    }
}
