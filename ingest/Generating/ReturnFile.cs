using SafetyMonth.Ingest.Forms;
using SafetyMonth.Ingest.Generating.Habits;
using SafetyMonth.Ingest.Generating.Model;
using SafetyMonth.Ingest.Generating.Pages;
using SafetyMonth.Ingest.Generating.Writing;

namespace SafetyMonth.Ingest.Generating;

/// <summary>A file to write: one return, or several units' returns together.</summary>
/// <param name="Path">Its path below the output folder, with <c>/</c>.</param>
/// <param name="Format">Its format.</param>
/// <param name="Returns">What stands in it.</param>
/// <param name="Seed">The seed of what is still left to chance, such as where a table is split.</param>
public sealed record ReturnFile(string Path, string Format, IReadOnlyList<WrittenReturn> Returns, long Seed)
{
    /// <summary>The file of one return.</summary>
    public static ReturnFile Of(ModelReturn meant, string format, Hand hand, long seed)
    {
        ArgumentNullException.ThrowIfNull(meant);
        ArgumentNullException.ThrowIfNull(hand);
        var written = WrittenReturn.Of(meant, hand, DiceFor(meant, "pen", seed));
        return new ReturnFile(PathOf([written], format), format, [written], seed);
    }

    /// <summary>One file of several returns of the same form, year and period.</summary>
    public static ReturnFile Together(IReadOnlyList<WrittenReturn> returns, string format, long seed) => new(PathOf(returns, format), format, returns, seed);

    /// <summary>The file's bytes.</summary>
    public byte[] Render()
    {
        var writer = PageWriters.Find(Format) ?? throw new InvalidOperationException($"no writer for {Format}");
        using var stream = new MemoryStream();
        writer.Write(PageComposer.Compose(Returns, DiceFor(Returns[0].Meant, "page", Seed)), stream);
        return stream.ToArray();
    }

    /// <summary>The folder of a form's season, such as <c>liaoning-2021</c>.</summary>
    public static string FolderOf(Form form, int year)
    {
        ArgumentNullException.ThrowIfNull(form);
        var place = form.Id.EndsWith("-" + Dice.Word(form.Year), StringComparison.Ordinal) ? form.Id[..^5] : form.Id;
        return $"{place}-{Dice.Word(year)}";
    }

    private static string PathOf(IReadOnlyList<WrittenReturn> returns, string format)
    {
        var (meant, hand) = (returns[0].Meant, returns[0].Hand);
        var period = PeriodCodes.WeekOf(meant.Period) is { } week ? $"第{Dice.Word(week)}周" : "总结";
        var units = string.Join('和', returns.Select(written => written.Meant.Unit.Brief));
        var quirks = hand.Names.Count == 0 ? "" : "_" + string.Join('_', hand.Names);
        return $"{FolderOf(meant.Form, meant.Year)}/{period}_{units}{quirks}{(meant.Revision > 0 ? "_更正" : "")}.{format}";
    }

    private static Dice DiceFor(ModelReturn meant, string purpose, long seed) => Dice.For(
        Dice.Word(seed), purpose, meant.Form.Id, meant.Unit.Name, Dice.Word(meant.Year), meant.Period, Dice.Word(meant.Revision));
}
