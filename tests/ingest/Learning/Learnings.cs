using System.Net;
using System.Text;
using SafetyMonth.Ingest.Extraction;
using SafetyMonth.Ingest.Forms;
using SafetyMonth.Ingest.Generating;
using SafetyMonth.Ingest.Generating.Habits;
using SafetyMonth.Ingest.Generating.Model;
using SafetyMonth.Ingest.Indicators;
using SafetyMonth.Ingest.Learning;
using SafetyMonth.Ingest.Reading;
using SafetyMonth.Ingest.Tests.Generating;
using SafetyMonth.Warehouse.Vocabulary;

namespace SafetyMonth.Ingest.Tests.Learning;

/// <summary>Learns forms from small files that the real readers read.</summary>
internal static class Learnings
{
    public const int ThisYear = 2031;

    private static readonly FormLearner Learner = new(IndicatorDictionary.Default, FormCatalogue.Default.Forms);

    public static LearnResult Learn(byte[] bytes, string name, string? id = "learned-2020")
        => Learner.Learn(DocumentReader.Read(name, bytes).Document.ShouldNotBeNull(), id, ThisYear);

    public static LearnResult FromText(string text, string name = "通知.txt", string? id = "learned-2020") => Learn(Encoding.UTF8.GetBytes(text), name, id);

    public static LearnResult FromHtml(string body, string name = "表.html", string? id = "learned-2020") => Learn(Encoding.UTF8.GetBytes(Html(body)), name, id);

    public static string Html(string body) => $"<html><head><meta charset=\"utf-8\"></head><body>{body}</body></html>";

    /// <summary>A return by the book, with every figure there or with every blank empty.</summary>
    public static ReturnFile File(Form form, string format, bool filled, Hand? hand = null)
    {
        var sent = Generated.Returns(form, 3, form.Year)[0];
        return ReturnFile.Of(filled ? sent : sent with { Values = [.. sent.Values.Select(_ => ModelValue.Blank)] }, format, hand ?? new Hand(), Generated.Seed);
    }

    /// <summary>What a slot asks for, as far as a form learned from paper can know it.</summary>
    public static IEnumerable<(int, string, SlotKind)> Asked(Form form) => form.Slots.Select(slot => (slot.Number, slot.Unit, slot.Kind));

    /// <summary>What a return says, read with one form alone.</summary>
    public static ExtractedReturn Read(Form form, byte[] bytes, string name)
        => new ReturnExtractor([form]).Extract(DocumentReader.Read(name, bytes).Document.ShouldNotBeNull()).ShouldHaveSingleItem();

    public static string Rows(params IEnumerable<string[]> rows)
        => "<table>" + string.Concat(rows.Select(row => "<tr>" + string.Concat(row.Select(cell => row.Length == 1 ? $"<td colspan=\"3\">{WebUtility.HtmlEncode(cell)}</td>" : $"<td>{WebUtility.HtmlEncode(cell).Replace("\n", "<br>", StringComparison.Ordinal)}</td>")) + "</tr>")) + "</table>";
}
