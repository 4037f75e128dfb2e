namespace SafetyMonth.Warehouse.Vocabulary;

/// <summary>Something that went wrong or is doubtful, as a value that travels with the data.</summary>
/// <param name="Code">Stable kebab-case code, such as <c>figure-unreadable</c>; see <see cref="ProblemCodes"/>.</param>
/// <param name="Message">What happened, in Chinese, in words that a clerk understands.</param>
/// <param name="At">The place in the document (表1 行3 列2 第10字), or null where the whole file is meant.</param>
/// <param name="Remedy">What to do about it, in Chinese, or null where nothing can be done.</param>
public sealed record Problem(string Code, string Message, string? At = null, string? Remedy = null);
