using SafetyMonth.Warehouse.Vocabulary;

namespace SafetyMonth.Ingest.Forms;

/// <summary>
/// A cross-check that the form prints (表内校验), such as (8)≤(5)－(6): a linear edit in the sense of Fellegi and Holt
/// (JASA 71, 1976).
/// </summary>
/// <param name="Number">1-based number within the form.</param>
/// <param name="Comparison">How the sum of the terms stands to 0.</param>
/// <param name="Terms">Slots with their signs, those of the right side turned round; no slot twice.</param>
/// <param name="Written">The rule in the notation: <c>8 &lt;= 5 - 6</c>.</param>
public sealed record EditRule(int Number, Comparison Comparison, IReadOnlyList<RuleTerm> Terms, string Written);

/// <summary>A slot of an edit rule.</summary>
/// <param name="Slot">The slot's number.</param>
/// <param name="Sign">1 or −1.</param>
public readonly record struct RuleTerm(int Slot, int Sign);
