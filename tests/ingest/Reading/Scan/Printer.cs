using SafetyMonth.Ingest.Reading.External;
using SafetyMonth.Ingest.Reading.Formats.Legacy;
using SafetyMonth.Ingest.Reading.Formats.Scan.Pictures;
using SixLabors.ImageSharp;
using SixLabors.ImageSharp.PixelFormats;

namespace SafetyMonth.Ingest.Tests.Reading.Scan;

/// <summary>Prints documents as a laser printer puts them on white paper.</summary>
internal static class Printer
{
    private static readonly ProgramLimits Limits = new(TimeSpan.FromMinutes(5), 64 * 1024, 1L << 30);

    /// <summary>The clean pages of a Word document, 300 dots per inch.</summary>
    public static List<Image<Rgba32>> Print(byte[] docx)
    {
        using var folder = new ScratchFolder();
        folder.Write("print.docx", docx);
        Expect(LibreOffice.Convert(Program("soffice", "libreoffice"), folder, "print.docx", "pdf", Limits));
        Expect(ExternalProgram.Run(Program("pdftoppm"), ["-r", "300", folder.File("print.pdf"), folder.File("page")], folder.Path, Limits));
        return [.. Directory.EnumerateFiles(folder.Path, "page*.ppm").Order(StringComparer.Ordinal).Select(page => PixMap.Read(File.ReadAllBytes(page), 300))];
    }

    private static string Program(params ReadOnlySpan<string> names)
        => ProgramLocator.OnPath.Find(names) ?? throw new InvalidOperationException($"{names[0]} is not installed.");

    private static void Expect(ProgramRun run)
    {
        if (!run.IsSuccess)
            throw new InvalidOperationException($"Printing ended with {run.End}, {run.ExitCode}: {run.Errors}");
    }
}
