using System.Text;
using SafetyMonth.Ingest.Reading.External;

namespace SafetyMonth.Ingest.Reading.Formats.Legacy;

/// <summary>
/// Headless LibreOffice with a private profile that runs no macros and follows no links. One conversion at a time: each needs
/// some hundred megabytes. The profile is made once a process and deleted when the process ends.
/// </summary>
internal static class LibreOffice
{
    /// <summary>What one conversion may cost. The first one also makes the profile.</summary>
    public static ProgramLimits Limits { get; } = new(TimeSpan.FromSeconds(30), 64 * 1024, 320L * 1024 * 1024) { Processor = TimeSpan.FromSeconds(8) };

    private static readonly SemaphoreSlim Turn = new(1, 1);

    private static readonly Lazy<ScratchFolder> Profile = new(MakeProfile);

    /// <summary>The program, or null where it is not installed.</summary>
    public static string? Find(ProgramLocator locator) => locator.Find("soffice", "libreoffice");

    /// <summary>Converts a file in a folder of ours.</summary>
    /// <param name="program">LibreOffice's full path.</param>
    /// <param name="folder">The folder that the file is in and the result goes to.</param>
    /// <param name="source">The file's name in it.</param>
    /// <param name="target">The format to convert to, which is also the result's extension.</param>
    /// <param name="limits">What the conversion may cost.</param>
    public static ProgramRun Convert(string program, ScratchFolder folder, string source, string target, ProgramLimits limits)
    {
        var profile = new Uri(Profile.Value.Path).AbsoluteUri;
        Turn.Wait();
        try
        {
            return ExternalProgram.Run(
                program,
                ["-env:UserInstallation=" + profile, "--headless", "--norestore", "--nolockcheck", "--nodefault", "--convert-to", target, "--outdir", folder.Path, folder.File(source)],
                folder.Path,
                limits);
        }
        finally
        {
            Turn.Release();
        }
    }

    private static ScratchFolder MakeProfile()
    {
        var profile = new ScratchFolder();
        AppDomain.CurrentDomain.ProcessExit += (_, _) => profile.Dispose();
        Directory.CreateDirectory(profile.File("user"));
        profile.Write("user/registrymodifications.xcu", Encoding.UTF8.GetBytes(Settings));
        return profile;
    }

    private const string Settings = """
        <?xml version="1.0" encoding="UTF-8"?>
        <oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
          <item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="MacroSecurityLevel" oor:op="fuse"><value>3</value></prop></item>
          <item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="DisableMacrosExecution" oor:op="fuse"><value>true</value></prop></item>
          <item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="BlockUntrustedRefererLinks" oor:op="fuse"><value>true</value></prop></item>
          <item oor:path="/org.openoffice.Office.Writer/Content/Update"><prop oor:name="Link" oor:op="fuse"><value>0</value></prop></item>
        </oor:items>
        """;
}
