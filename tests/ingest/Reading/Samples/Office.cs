using SafetyMonth.Ingest.Extraction;
using SafetyMonth.Ingest.Generating;
using SafetyMonth.Ingest.Generating.Habits;
using SafetyMonth.Ingest.Reading.External;
using SafetyMonth.Ingest.Reading.Formats.Legacy;
using SafetyMonth.Ingest.Tests.Generating;

namespace SafetyMonth.Ingest.Tests.Reading.Samples;

/// <summary>Filled returns in formats that only an office program writes. Tests that need a program say so where it is missing.</summary>
internal static class Office
{
    private static readonly ReturnExtractor Extractor = new(Generated.Forms);

    /// <summary>Skips the test, visibly, where a program is missing.</summary>
    public static void Needs(params string[] programs)
    {
        foreach (var program in programs)
            Assert.SkipWhen(ProgramLocator.OnPath.Find(program) is null, $"{program} is not installed");
    }

    /// <summary>A document in another format, as LibreOffice writes it.</summary>
    public static byte[] Convert(byte[] bytes, string from, string to)
    {
        using var folder = new ScratchFolder();
        folder.Write("sample." + from, bytes);
        var run = LibreOffice.Convert(LibreOffice.Find(ProgramLocator.OnPath).ShouldNotBeNull(), folder, "sample." + from, to, LibreOffice.Limits);
        run.IsSuccess.ShouldBeTrue(run.Errors);
        return File.ReadAllBytes(folder.File("sample." + to.Split(':')[0]));
    }

    /// <summary>A filled return of a form as a Word document, in one hand or another.</summary>
    public static ReturnFile Return(string form, string format = "docx", Hand? hand = null)
    {
        var of = Generated.Forms.Single(known => known.Id == form);
        var sent = Generated.Returns(of, 2, of.Year).First(one => one.Revision == 0);
        return ReturnFile.Of(sent, format, hand ?? new Hand(), Generated.Seed);
    }

    /// <summary>What was read otherwise than it was written: nothing, where all went well.</summary>
    public static string[] Misses(ReturnFile file, Ingest.Reading.Document document)
    {
        var written = file.Returns.ShouldHaveSingleItem();
        var read = Extractor.Extract(document).ShouldHaveSingleItem();
        (read.Form?.Id, read.Period, read.Header.RegionCode, read.Header.Unit, read.Header.Contact)
            .ShouldBe((written.Meant.Form.Id, written.Meant.Period, written.Meant.Unit.RegionCode, written.Meant.Unit.Name, written.Contact));
        read.Values.Count.ShouldBe(written.Values.Count);
        return [.. written.Values.Zip(read.Values)
            .Where(pair => (pair.First.Status, pair.First.Number, pair.First.Answer, pair.First.Words) != (pair.Second.Status, pair.Second.Number, pair.Second.Answer, pair.Second.Words))
            .Select(pair => $"slot {pair.First.Slot.Number}: “{pair.First.Text}” was read as {pair.Second.Status} “{pair.Second.Raw}”")];
    }
}
