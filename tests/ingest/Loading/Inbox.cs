using SafetyMonth.Ingest.Forms;
using SafetyMonth.Ingest.Generating;
using SafetyMonth.Ingest.Normalising;
using SafetyMonth.Warehouse.Storage;
using SafetyMonth.Warehouse.Tests.Seeding;

namespace SafetyMonth.Ingest.Tests.Loading;

/// <summary>A folder of generated returns, and the warehouse they go into.</summary>
internal static class Inbox
{
    /// <summary>Writes the returns of some units of each form into <c>inbox</c>.</summary>
    public static string Fill(TempFolder folder, int units = 2, params string[] formats)
    {
        var inbox = folder.File("inbox");
        var forms = FormCatalogue.Default.Forms.Where(form => form.Items.Count > 0).ToList();
        DocumentGenerator.Write(new GenerateRequest(units, 7, inbox, forms, [], formats.Length == 0 ? ["docx", "xlsx", "txt"] : formats), RegionDirectory.Default);
        return inbox;
    }

    /// <summary>Everything that a warehouse file holds.</summary>
    public static string Contents(string warehouse)
    {
        using var opened = WarehouseDb.Open(warehouse).Warehouse!;
        return Warehouse.Tests.Seeding.Contents.Of(opened);
    }
}
