using SafetyMonth.Ingest.Generating.Habits;

namespace SafetyMonth.Ingest.Generating.Pages;

/// <summary>Draws the answer to a 是/否 question.</summary>
internal static class AnswerInk
{
    private const string BoxOfWingdings = "\u00A8";
    private const string TickOfWingdings = "\u00FE";

    public static void Draw(LineBuilder line, bool? answer, AnswerMark mark)
    {
        if (mark is AnswerMark.Only && answer is not null)
            line.Add(answer.Value ? "是" : "否", Ink.Figure);
        else if (mark is AnswerMark.BoxAfter)
            line.Add("是").Add(answer == true ? "☑" : "□", Ink.Figure).Add(" 否").Add(answer == false ? "☑" : "□", Ink.Figure);
        else if (mark is AnswerMark.Bracketed)
            line.Add("（").Add(answer == true ? "√" : " ", Ink.Figure).Add("）是 （").Add(answer == false ? "√" : " ", Ink.Figure).Add("）否");
        else if (mark is AnswerMark.Struck or AnswerMark.TickAfter)
            DrawWithoutBox(line, answer, mark);
        else
            DrawBoxes(line, answer, mark);
    }

    private static void DrawWithoutBox(LineBuilder line, bool? answer, AnswerMark mark)
    {
        foreach (var choice in (bool[])[true, false])
        {
            var struck = mark is AnswerMark.Struck && answer is not null && answer != choice;
            line.Add(choice ? "是" : "否", struck ? Ink.Strike | Ink.Figure : Ink.Plain);
            if (mark is AnswerMark.TickAfter && answer == choice)
                line.Add("√", Ink.Figure);
            if (choice)
                line.Add(" ");
        }
    }

    private static void DrawBoxes(LineBuilder line, bool? answer, AnswerMark mark)
    {
        foreach (var choice in (bool[])[true, false])
        {
            if (answer == choice && mark is AnswerMark.SymbolFont)
                line.Add(TickOfWingdings, Ink.Symbol | Ink.Figure);
            else if (mark is AnswerMark.SymbolFont)
                line.Add(BoxOfWingdings, Ink.Symbol);
            else
                line.Add(answer == choice ? Box(mark) : "□", answer == choice ? Ink.Figure : Ink.Plain);
            line.Add(choice ? "是 " : "否");
        }
    }

    private static string Box(AnswerMark mark) => mark switch
    {
        AnswerMark.Black => "■",
        AnswerMark.Tick => "√",
        AnswerMark.Crossed => "☒",
        AnswerMark.HeavyTick => "✔",
        AnswerMark.TickBesideBox => "□√",
        _ => "☑",
    };
}
