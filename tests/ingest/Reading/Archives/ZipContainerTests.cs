using System.Text;
using FsCheck;
using FsCheck.Fluent;
using SafetyMonth.Ingest.Reading;
using SafetyMonth.Ingest.Reading.Archives;
using SafetyMonth.Ingest.Reading.Decoding;
using SafetyMonth.Ingest.Tests.Reading.Samples;

namespace SafetyMonth.Ingest.Tests.Reading.Archives;

public class ZipContainerTests
{
    private static readonly byte[] Words = Encoding.UTF8.GetBytes("统计表");

    [Fact]
    public void Each_file_inside_is_read_under_its_path_and_clutter_is_left_out()
    {
        var zip = RawZip.Of(
            ("收件/", []), ("收件/第一周.docx", Docx.Of(Docx.P("统计表"))), ("收件/~$第一周.docx", Words), ("__MACOSX/收件/._第一周.docx", Words),
            (".DS_Store", Words), ("收件/Thumbs.db", Words), ("收件/现场.json", Words), ("表.txt", Words));

        Opened("outer.zip", zip).ShouldBe(["outer.zip/收件/第一周.docx", "outer.zip/收件/现场.json (skipped)", "outer.zip/表.txt"]);
    }

    [Fact]
    public void Archives_within_archives_are_opened_to_a_bounded_depth()
    {
        var zip = RawZip.Of(("表.txt", Words));
        for (var depth = 1; depth <= ReadingLimits.NestedArchives; depth++)
            zip = RawZip.Of(($"内{depth}.zip", zip), ($"表{depth}.txt", Words));

        Opened("外.zip", zip).ShouldBe(
            ["外.zip/内3.zip/内2.zip/内1.zip: limit-exceeded", "外.zip/内3.zip/内2.zip/表1.txt", "外.zip/内3.zip/表2.txt", "外.zip/表3.txt"]);
    }

    [Fact]
    public void Names_are_read_in_the_encoding_that_they_are_in()
    {
        _ = TextDecoding.Decode(Words);
        var zip = new RawZip()
            .Add(Encoding.GetEncoding("gb18030").GetBytes("阳城县/第一周.txt"), Words)
            .Add(Encoding.UTF8.GetBytes("阳城县/第二周.txt"), Words)
            .Add(Encoding.UTF8.GetBytes("阳城县/第三周.txt"), Words, flags: 0x800)
            .Finish();

        Opened("a.zip", zip).ShouldBe(["a.zip/阳城县/第一周.txt", "a.zip/阳城县/第二周.txt", "a.zip/阳城县/第三周.txt"]);
    }

    [Theory]
    [InlineData("../../etc/passwd.txt", "a.zip/etc/passwd.txt")]
    [InlineData("/root/表.txt", "a.zip/root/表.txt")]
    [InlineData("C:\\收件\\..\\表.txt", "a.zip/收件/表.txt")]
    [InlineData("\\\\server\\share\\表.txt", "a.zip/server/share/表.txt")]
    [InlineData("表\u202Etxt.exe.txt", "a.zip/表txt.exe.txt")]
    [InlineData("表\0\u001B[31m\n红.txt", "a.zip/表[31m 红.txt")]
    public void A_name_is_evidence_only_and_shows_no_tricks(string name, string shown) => EntryPath(name).ShouldBe(shown);

    [Fact]
    public void Any_name_at_all_is_shown_as_one_line_below_the_container()
        => Prop.ForAll(ArbMap.Default.ArbFor<byte[]>(), name =>
        {
            var shown = EntryName.Of(Encoding.Latin1.GetString(name)).Shown;
            return shown.Length > 0 && !shown.Any(char.IsControl) && !shown.StartsWith('/') && !shown.Split('/').Contains("..");
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(300));

    [Fact]
    public void One_bad_entry_does_not_stop_the_others()
    {
        var noise = new byte[5_000];
        new Random(1).NextBytes(noise);
        var zip = new RawZip()
            .Add("锁.docx"u8.ToArray(), Words, encrypted: true)
            .Add("坏.txt"u8.ToArray(), noise)
            .Add("空.docx"u8.ToArray(), [])
            .Add("好.txt"u8.ToArray(), Words)
            .Finish();
        var damaged = zip.AsSpan().IndexOf("坏.txt"u8);
        zip[damaged + 1_000] ^= 1;

        Opened("a.zip", zip).ShouldBe(["a.zip/锁.docx: file-encrypted", "a.zip/坏.txt: file-damaged", "a.zip/空.docx", "a.zip/好.txt"]);
    }

    [Fact]
    public void A_bomb_is_refused_and_the_rest_is_read()
    {
        var bomb = new byte[20 * 1024 * 1024];

        Opened("a.zip", RawZip.Of(("弹.txt", bomb), ("表.txt", Words))).ShouldBe(["a.zip/弹.txt: limit-exceeded", "a.zip/表.txt"]);
        Opened("a.zip", RawZip.Of(("内.zip", RawZip.Of(("弹.txt", bomb))), ("表.txt", Words)))
            .ShouldBe(["a.zip/内.zip/弹.txt: limit-exceeded", "a.zip/表.txt"]);
    }

    [Fact]
    public void A_size_that_lies_does_not_help()
        => Opened("a.zip", new RawZip().Add("弹.txt"u8.ToArray(), new byte[20 * 1024 * 1024], declared: 10).Finish()).ShouldHaveSingleItem()
            .ShouldBeOneOf("a.zip/弹.txt: limit-exceeded", "a.zip/弹.txt: file-damaged");

    [Fact]
    public void Many_small_bombs_stop_at_the_common_limit()
    {
        // Each stays below what is judged by its ratio.
        var small = new byte[ReadingLimits.RatioFrom];
        var inner = RawZip.Of([.. Enumerable.Range(0, 150).Select(i => ($"{i}.txt", small))]);

        var files = FileOpener.Open("a.zip", RawZip.Of(("一.zip", inner), ("二.zip", inner), ("三.zip", inner))).ToList();

        files.Sum(file => (long)file.Bytes.Length).ShouldBeLessThanOrEqualTo(ReadingLimits.InflatedBytes);
        files[^1].Failure.ShouldNotBeNull().Message.ShouldContain("解压后超过 200 MB");
        files[^1].Failure!.Remedy.ShouldNotBeNullOrEmpty();
    }

    [Fact]
    public void Entries_that_share_their_bytes_are_refused()
    {
        var zip = new RawZip().Add("a.txt"u8.ToArray(), Words).AddAgain("b.txt"u8.ToArray(), Words).Finish();

        Opened("a.zip", zip).ShouldBe(["a.zip: limit-exceeded"]);
        Reads.Failure("a.docx", zip).Remedy.ShouldNotBeNullOrEmpty();
    }

    [Fact]
    public void Too_many_entries_over_all_levels_are_refused()
    {
        var inner = RawZip.Of([.. Enumerable.Range(0, 1_500).Select(i => ($"{i}.txt", Words))]);

        var files = FileOpener.Open("a.zip", RawZip.Of(("一.zip", inner), ("二.zip", inner))).ToList();

        files.Count.ShouldBeLessThanOrEqualTo(ReadingLimits.ArchiveEntries + 1);
        files[^1].Failure.ShouldNotBeNull().Message.ShouldContain("里面的文件超过 2000 个");
    }

    [Fact]
    public void Documents_that_are_archives_themselves_stay_documents()
    {
        foreach (var (name, bytes) in new[] { ("a.docx", Docx.Of(Docx.P("统计表"))), ("a.bin", Docx.Of(Docx.P("统计表"))), ("a.xlsx", Xlsx.Of(Xlsx.Row(1, Xlsx.Number("A1", "1")))) })
            FileOpener.Open(name, bytes).ShouldHaveSingleItem().Path.ShouldBe(name);
        FileOpener.Open("word.zip", RawZip.Of(("word/表.txt", Words))).ShouldHaveSingleItem().Path.ShouldBe("word.zip/word/表.txt");
    }

    [Fact]
    public void An_archive_without_files_to_read_says_so()
    {
        Opened("a.zip", RawZip.Of(("照片.json", Words))).ShouldBe(["a.zip/照片.json (skipped)", "a.zip: form-unknown"]);
        Reads.Failure("空.zip", RawZip.Of()).Remedy.ShouldNotBeNullOrEmpty();
    }

    [Theory]
    [InlineData("Rar!\u001A\u0007\u0001\0", "RAR 压缩包（.rar）")]
    [InlineData("7z\u00BC\u00AF\u0027\u001C", "7-Zip 压缩包（.7z）")]
    public void Other_archives_are_refused_with_a_remedy(string start, string kind)
    {
        var failure = Reads.Failure("附件.rar", Encoding.Latin1.GetBytes(start));

        failure.Message.ShouldContain(kind);
        failure.Remedy.ShouldBe("请解压后提交其中的统计表，或改用 .zip 压缩。");
    }

    private static string EntryPath(string name) => FileOpener.Open("a.zip", RawZip.Of((name, Words))).ShouldHaveSingleItem().Path;

    private static string[] Opened(string name, byte[] zip)
        => [.. FileOpener.Open(name, zip).Select(file => file.Path + (file.Skipped ? " (skipped)" : file.Failure is { } failure ? $": {failure.Code}" : ""))];
}
