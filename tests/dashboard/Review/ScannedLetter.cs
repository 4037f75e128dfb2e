using System.Diagnostics;

namespace SafetyMonth.Dashboard.Tests.Review;

/// <summary>A letter that was printed, and scanned at 300 dots per inch: a picture of its first page.</summary>
public static class ScannedLetter
{
    private static readonly string[] Programs = ["soffice", "pdftoppm", "tesseract"];

    /// <summary>Skips the test, visibly, where a program is missing that prints or recognises.</summary>
    public static void NeedPrograms()
    {
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator);
        foreach (var program in Programs)
            Assert.SkipUnless(folders.Any(folder => File.Exists(Path.Combine(folder, program))), $"{program} is not installed");
    }

    /// <summary>The first page of a Word document as a PNG file.</summary>
    public static async Task<byte[]> Of(byte[] word)
    {
        var folder = Directory.CreateTempSubdirectory("safetymonth-scan-").FullName;
        await File.WriteAllBytesAsync(Path.Combine(folder, "letter.docx"), word);
        await Run(folder, "soffice", $"-env:UserInstallation={new Uri(Path.Combine(folder, "profile"))}", "--headless", "--convert-to", "pdf", "letter.docx");
        await Run(folder, "pdftoppm", "-r", "300", "-png", "-singlefile", "letter.pdf", "letter");
        var picture = await File.ReadAllBytesAsync(Path.Combine(folder, "letter.png"));
        Directory.Delete(folder, recursive: true);
        return picture;
    }

    private static async Task Run(string folder, string program, params string[] arguments)
    {
        using var run = Process.Start(new ProcessStartInfo(program, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true })!;
        var said = await run.StandardError.ReadToEndAsync();
        await run.WaitForExitAsync();
        run.ExitCode.ShouldBe(0, said);
    }
}
