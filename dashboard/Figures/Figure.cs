using SafetyMonth.Dashboard.Numbers;
using SafetyMonth.Dashboard.Text;

namespace SafetyMonth.Dashboard.Figures;

/// <summary>One figure of one return, or the sum of several with the units it covers.</summary>
/// <param name="State">What it is.</param>
/// <param name="Value">The number; 0 for <see cref="FigureState.None"/>, null for the other kinds of nothing.</param>
/// <param name="Approximate">Whether 余, 约 and the like stood at any of the numbers in it.</param>
public readonly record struct Figure(FigureState State, long? Value, bool Approximate)
{
    /// <summary>A number.</summary>
    public static Figure Of(long value, bool approximate = false) => new(FigureState.Number, value, approximate);

    /// <summary>One of the kinds of nothing.</summary>
    public static Figure Nothing(FigureState state) => new(state, state == FigureState.None ? 0 : null, false);

    /// <summary>The figure that answers make together: a number where there is one, else the nothing that says most; 无 with something unreadable beside it is not 0.</summary>
    /// <param name="sum">The sum of the numbers.</param>
    /// <param name="approximate">Whether any of them is approximate.</param>
    /// <param name="answers">How many slots said what.</param>
    public static Figure Of(long sum, bool approximate, Answers answers) => answers switch
    {
        { Reported: > 0 } => Of(sum, approximate),
        { Unverified: > 0 } => Nothing(FigureState.Unverified),
        { Unreadable: > 0 } => Nothing(FigureState.Unreadable),
        { None: > 0 } => Nothing(FigureState.None),
        { Blank: > 0 } => Nothing(FigureState.Blank),
        { Asked: true } => Nothing(FigureState.Missing),
        _ => Nothing(FigureState.NotAsked),
    };

    /// <summary>The exact text for tables: 约1,234, 空白, 未要求.</summary>
    public string Exact(Words words) => State == FigureState.Number ? Mark(words) + NumberText.Exact(Value!.Value) : StateText(words);

    /// <summary>The rounded text for large figures and charts: 1.23万.</summary>
    public string Rounded(Words words) => State == FigureState.Number ? Mark(words) + NumberText.Rounded(Value!.Value, words.Language) : StateText(words);

    /// <summary>The name of the state, empty for a number.</summary>
    public string StateText(Words words) => State == FigureState.Number ? "" : words[MessageId("state", State)];

    /// <summary>What the state means, empty for a number.</summary>
    public string StateNote(Words words) => State == FigureState.Number ? "" : words[MessageId("state-note", State)];

    /// <summary>The state's word in class names and files, such as <c>not-asked</c>.</summary>
    public string StateName => Spell(State);

    private static string MessageId(string group, FigureState state) => $"{group}.{Spell(state)}";

    private static string Spell(FigureState state) => state == FigureState.NotAsked ? "not-asked" : state.ToString().ToLowerInvariant();

    private string Mark(Words words) => Approximate ? words["figure.approximate"] : "";
}

/// <summary>How many slots said what.</summary>
/// <param name="Asked">Whether any form in view asks.</param>
/// <param name="Reported">Numbers written.</param>
/// <param name="None">无, / or — written.</param>
/// <param name="Blank">Left empty.</param>
/// <param name="Unreadable">Written, but not to be read.</param>
/// <param name="Unverified">Written, but not verified, where only verified figures count.</param>
public readonly record struct Answers(bool Asked, long Reported, long None, long Blank, long Unreadable, long Unverified = 0);
