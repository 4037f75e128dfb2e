using SafetyMonth.Ingest.Notation;
using SafetyMonth.Warehouse.Vocabulary;

namespace SafetyMonth.Ingest.Forms;

/// <summary>The known forms, one data file each.</summary>
public sealed class FormCatalogue
{
    private static readonly Lazy<FormCatalogue> Beside = new(() => Load(Folder));

    private FormCatalogue(IReadOnlyList<Form> forms, IReadOnlyList<Problem> problems) => (Forms, Problems) = (forms, problems);

    /// <summary>The folder <c>forms</c> beside the program.</summary>
    public static string Folder => Path.Combine(AppContext.BaseDirectory, "forms");

    /// <summary>The catalogue in the folder <c>forms</c> beside the program, read once.</summary>
    public static FormCatalogue Default => Beside.Value;

    /// <summary>The forms, by file name.</summary>
    public IReadOnlyList<Form> Forms { get; }

    /// <summary>What is wrong in the files; a form with a problem is left out.</summary>
    public IReadOnlyList<Problem> Problems { get; }

    /// <summary>Reads every form of a folder.</summary>
    public static FormCatalogue Load(string folder)
    {
        var forms = new List<Form>();
        var problems = new List<Problem>();
        foreach (var (name, text) in NotationFolder.Read(folder, ProblemCodes.FormNotationInvalid, problems))
        {
            var reading = FormNotation.Read(name, text);
            problems.AddRange(reading.Problems);
            if (reading.Form is not { } form)
                continue;
            if (forms.Any(other => other.Id == form.Id))
                problems.Add(new Problem(ProblemCodes.FormNotationInvalid, $"另一个文件已经用了“id: {form.Id}”", name, "请换一个 id"));
            else
                forms.Add(form);
        }
        return new FormCatalogue(forms, problems);
    }

    /// <summary>The form with the id, or null.</summary>
    public Form? Find(string id) => Forms.FirstOrDefault(form => form.Id == id);
}
