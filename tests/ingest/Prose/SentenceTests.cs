namespace SafetyMonth.Ingest.Tests.Prose;

/// <summary>Sentences as bureaus write them (sentences.tsv) and the counts of this season that they hold.</summary>
public class SentenceTests
{
    public static TheoryData<string, string> Sentences
        => [.. File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Prose", "sentences.tsv"))
            .Where(line => line.Length > 0 && line[0] != '#')
            .Select(line => line.Split('\t'))
            .Select(fields => new TheoryDataRow<string, string>(fields[0], fields[1]))];

    [Theory]
    [MemberData(nameof(Sentences))]
    public void A_sentence_gives_its_counts_and_nothing_else(string sentence, string expected) => Reports.Spelled(sentence).ShouldBe(expected);
}
