using Microsoft.Extensions.DependencyInjection;
using SafetyMonth.Dashboard.KnownForms;
using SafetyMonth.Dashboard.Tests.Seeding;
using SafetyMonth.Ingest.Forms;

namespace SafetyMonth.Dashboard.Tests.Http;

/// <summary>The demo season over a folder of known forms of its own, so that a form can be confirmed into it.</summary>
public static class KnownFormsFolder
{
    /// <summary>Starts the dashboard over a warehouse and forms in the folder.</summary>
    public static async Task<RunningDashboard> Start(string folder)
    {
        var forms = Directory.CreateDirectory(Path.Combine(folder, "forms")).FullName;
        foreach (var file in Directory.EnumerateFiles(FormCatalogue.Folder))
            File.Copy(file, Path.Combine(forms, Path.GetFileName(file)));
        return await RunningDashboard.Over(DemoSeason.Write(folder), services => services.AddSingleton(new FormBook(forms)));
    }
}
