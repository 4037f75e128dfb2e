using System.Globalization;
using SafetyMonth.Dashboard.Tables;
using SafetyMonth.Dashboard.Text;
using SafetyMonth.Ingest.Forms;
using SafetyMonth.Ingest.Forms.Kinship;
using SafetyMonth.Warehouse.Vocabulary;

namespace SafetyMonth.Dashboard.Pages.Forms;

/// <summary>What changed from a kin form to this one (口径变化), as a table.</summary>
internal static class KinTable
{
    /// <summary>A table for each kin form of the catalogue, the nearest first.</summary>
    public static IReadOnlyList<DataTable> Of(Form form, FormCatalogue known, Words words)
        => [.. FormKin.Of(form, known.Forms).Select((comparison, index) => Of(comparison, index, words))];

    private static DataTable Of(FormComparison comparison, int index, Words words) => new(
        string.Create(CultureInfo.InvariantCulture, $"kin-{index + 1}"), words["form.kin", comparison.Before.Id, comparison.Changes.Count.ToString(CultureInfo.InvariantCulture)],
        [new(words["form.change"]), new(words["form.before"]), new(words["form.before-unit"]), new(words["form.after"]), new(words["form.after-unit"])],
        [.. comparison.Changes.Select(slot => new Row(
        [
            words[$"change.{Wire.Spell(slot.Change)}"],
            Cell.Zh(Label(slot.Before)), Cell.Zh(slot.Before?.Unit), Cell.Zh(Label(slot.After)), Cell.Zh(slot.After?.Unit),
        ]))]);

    private static string Label(FormSlot? slot) => slot is null ? "" : string.Create(CultureInfo.InvariantCulture, $"{slot.Number}. {slot.Label}");
}
