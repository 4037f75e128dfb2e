using SafetyMonth.Ingest.Forms;
using SafetyMonth.Ingest.Generating.Habits;
using SafetyMonth.Ingest.Generating.Model;

namespace SafetyMonth.Ingest.Generating.Pages;

/// <summary>Composes the page of one return, or of several in one file.</summary>
public static class PageComposer
{
    /// <summary>The line that marks every generated document as invented.</summary>
    public const string SyntheticMark = "（模拟数据，非真实填报）";

    /// <summary>The page; all returns share the first one's hand where the file format is concerned.</summary>
    public static Page Compose(IReadOnlyList<WrittenReturn> returns, Dice dice)
    {
        ArgumentNullException.ThrowIfNull(returns);
        ArgumentNullException.ThrowIfNull(dice);
        var blocks = new List<PageBlock>();
        foreach (var written in returns)
        {
            blocks.Add(new PageLine(LineRole.Title, Line.Of(Title(written), Ink.Bold)));
            if (written.Hand.CoveringSentence)
                blocks.Add(new PageLine(LineRole.Body, Line.Of(Cover(written, dice))));
            blocks.AddRange(HeaderComposer.Lines(written));
            blocks.AddRange(new TableComposer(written, dice).Compose());
            if (written.Hand.FootNote)
                blocks.Add(new PageLine(LineRole.Body, Line.Of(Note(written, dice))));
            if (written.Hand.MediaList)
                blocks.AddRange(MediaListComposer.Compose(written, dice));
        }

        blocks.Add(new PageLine(LineRole.Body, Line.Of(SyntheticMark)));
        var page = new Page(blocks, returns[0].Hand);
        return page.Hand.Recognised ? page with { Blocks = [.. blocks.Select(block => Misread(block, dice))] } : page;
    }

    /// <summary>The period in a clerk's words: 第二周, 总结.</summary>
    public static string PeriodInWords(string period)
        => PeriodCodes.WeekOf(period) is { } week ? $"第{ChineseNumeral.Of(week)}周" : "总结";

    private static string Title(WrittenReturn written)
    {
        var meant = written.Meant;
        var year = meant.Year == meant.Form.Year ? "" : $"{Dice.Word(meant.Year)}年";
        var notes = new List<string>();
        if (written.Hand.PeriodInTitle)
            notes.Add(PeriodInWords(meant.Period));
        if (meant.Revision > 0)
            notes.Add("更正");
        return year + meant.Form.Title + string.Concat(notes.Select(note => $"（{note}）"));
    }

    private static string Cover(WrittenReturn written, Dice dice)
    {
        var meant = written.Meant;
        var sessions = Dice.Word(dice.Between(20, 300));
        var people = Dice.Word(dice.Between(1000, 30000));
        return $"现将我单位{Dice.Word(meant.Year)}年“安全生产月”{PeriodInWords(meant.Period)}活动开展情况报告如下："
            + $"共出动{Dice.Word(dice.Between(30, 400))}人次，开展各类活动{sessions}场次，惠及群众{people}余人次，详见下表。";
    }

    private static string Note(WrittenReturn written, Dice dice)
        => $"注：以上数据截至{DateWriting.Write(written.Meant.Date, DateStyle.Chinese)}；另制作展板{Dice.Word(dice.Between(3, 60))}块，"
            + $"接受群众咨询{Dice.Word(dice.Between(50, 900))}人次，未计入上表。";

    private static PageBlock Misread(PageBlock block, Dice dice) => block switch
    {
        PageTable table => table with { Cells = [.. table.Cells.Select(cell => cell with { Lines = [.. cell.Lines.Select(line => Misread(line, dice))] })] },
        _ => block,
    };

    private static Line Misread(Line line, Dice dice) => new([.. line.Runs.Select(run => run with
    {
        Text = run.Ink.HasFlag(Ink.Figure) ? RecognitionNoise.OnFigure(run.Text, dice) : RecognitionNoise.OnWording(run.Text, dice),
    })]);
}
