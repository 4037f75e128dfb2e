using SafetyMonth.Ingest.Forms;

namespace SafetyMonth.Ingest.Generating.Habits;

/// <summary>One habit of clerks, with the name that samples carry in their file names.</summary>
/// <param name="Name">A short Chinese name, safe in file names.</param>
/// <param name="Apply">The hand with the habit.</param>
/// <param name="Suits">Whether the habit can be seen on the form in the file format (<c>docx</c>, <c>txt</c>, …).</param>
public sealed record Habit(string Name, Func<Hand, Hand> Apply, Func<Form, string, bool> Suits)
{
    /// <summary>The hand with this habit added and named.</summary>
    public Hand On(Hand hand)
    {
        ArgumentNullException.ThrowIfNull(hand);
        return Apply(hand) with { Names = [.. hand.Names, Name] };
    }
}
