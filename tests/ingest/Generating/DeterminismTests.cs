using SafetyMonth.Ingest.Generating;

namespace SafetyMonth.Ingest.Tests.Generating;

public class DeterminismTests
{
    [Fact]
    public void The_same_seed_gives_the_same_bytes_in_every_format()
    {
        foreach (var format in Generated.Formats)
        {
            var (first, second) = (Generated.Files(2, 11, format), Generated.Files(2, 11, format));
            second.Select(file => file.Path).ShouldBe(first.Select(file => file.Path));
            foreach (var (one, other) in first.Zip(second))
                other.Render().AsSpan().SequenceEqual(one.Render()).ShouldBeTrue(one.Path);
        }
    }

    [Fact]
    public void Another_seed_gives_other_figures()
        => Figures(Generated.Files(2, 1)).ShouldNotBe(Figures(Generated.Files(2, 2)));

    [Fact]
    public void A_unit_more_changes_nothing_for_the_others()
    {
        var few = Generated.Files(3);
        var more = Generated.Files(6).ToDictionary(file => file.Path);
        more.Count.ShouldBeGreaterThan(few.Count);
        foreach (var file in few)
            more[file.Path].Render().AsSpan().SequenceEqual(file.Render()).ShouldBeTrue(file.Path);
    }

    [Fact]
    public void No_two_files_have_the_same_path()
        => Generated.Files(12).GroupBy(file => file.Path).Where(group => group.Count() > 1).Select(group => group.Key).ShouldBeEmpty();

    private static string Figures(IEnumerable<ReturnFile> files)
        => string.Join(' ', files.SelectMany(file => file.Returns[0].Values).Select(value => value.Number));
}
