namespace SafetyMonth.Warehouse.Loading;

/// <summary>What a batch changes about provisional forms, in the same transaction as its returns.</summary>
/// <param name="Forms">Forms that were learned, or learned better.</param>
/// <param name="Documents">Documents that were read by them; one that is known by its hash is replaced.</param>
/// <param name="Reread">Hashes of files whose returns go, because this batch brings them as they are read now.</param>
/// <param name="Released">Hashes of documents that need not be kept any longer.</param>
public sealed record ProvisionalBatch(
    IReadOnlyList<ProvisionalFormRecord> Forms, IReadOnlyList<KeptDocument> Documents, IReadOnlyList<string> Reread, IReadOnlyList<string> Released)
{
    /// <summary>Nothing at all.</summary>
    public static ProvisionalBatch None { get; } = new([], [], [], []);

    /// <summary>Whether it changes nothing.</summary>
    public bool IsEmpty => Forms.Count == 0 && Documents.Count == 0 && Reread.Count == 0 && Released.Count == 0;
}

/// <summary>A form that was learned from a document and that nobody has confirmed.</summary>
/// <param name="FormId">Its id; the key.</param>
/// <param name="Ordinal">Its place among those learned: the first that a return fits is the return's form.</param>
/// <param name="Notation">The form in the notation.</param>
/// <param name="Source">The path of the document.</param>
/// <param name="Blank">Whether the document is a blank form or a notice.</param>
/// <param name="LearnedAt">When, local time.</param>
/// <param name="Dimensions">Its rows among forms, slots and periods; none where it is read from the warehouse.</param>
/// <param name="Slots">What is suggested for each slot; none where it is read from the warehouse.</param>
public sealed record ProvisionalFormRecord(
    string FormId, int Ordinal, string Notation, string Source, bool Blank, DateTime LearnedAt, Dimensions Dimensions, IReadOnlyList<ProvisionalSlotRecord> Slots)
{
    /// <summary>Current returns under it, where it is read from the warehouse.</summary>
    public long Returns { get; init; }

    /// <summary>That it is no form to count by, or null.</summary>
    public FormRefusal? Refusal { get; init; }
}

/// <summary>Somebody looked at a provisional form and says that its returns are not to count.</summary>
/// <param name="At">When, local time.</param>
/// <param name="By">Who.</param>
/// <param name="Reason">Why.</param>
public sealed record FormRefusal(DateTime At, string By, string Reason);

/// <summary>What is suggested for a slot.</summary>
/// <param name="Slot">Its number.</param>
/// <param name="NameZh">The suggested indicator's name.</param>
/// <param name="Score">How alike the wordings are, 0 to 1; null for a new indicator.</param>
public sealed record ProvisionalSlotRecord(int Slot, string NameZh, double? Score);

/// <summary>The text of a document that was read by a provisional form: personal data.</summary>
/// <param name="FileHash">SHA-256 of the file; the key.</param>
/// <param name="FormId">The form.</param>
/// <param name="Reading">The fingerprint of the notation that it was read by.</param>
/// <param name="Number">Its place in the order of arrival; 0 for a new one.</param>
/// <param name="Path">Where it was read from.</param>
/// <param name="Bytes">The file's size.</param>
/// <param name="Content">The text, as whoever keeps it writes it.</param>
public sealed record KeptDocument(string FileHash, string FormId, string Reading, long Number, string Path, long Bytes, string Content);
