using SafetyMonth.Ingest.Forms;

namespace SafetyMonth.Dashboard.KnownForms;

/// <summary>The known forms of a folder, read anew when one has been confirmed while the dashboard runs.</summary>
/// <param name="folder">The folder; the one beside the program is <see cref="FormCatalogue.Folder"/>.</param>
public sealed class FormBook(string folder)
{
    private volatile FormCatalogue forms = FormCatalogue.Load(folder);

    /// <summary>The forms, as they were last read.</summary>
    public FormCatalogue Forms => forms;

    /// <summary>The folder.</summary>
    public string Folder => folder;

    /// <summary>Reads the folder again.</summary>
    public void Reload() => forms = FormCatalogue.Load(folder);
}
