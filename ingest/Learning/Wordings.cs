using System.Reflection;

namespace SafetyMonth.Ingest.Learning;

/// <summary>
/// Compares wordings: synonyms of the trade count as one, and what every form says (组织开展, 活动) counts for little
/// (inverse document frequency, Spärck Jones, Journal of Documentation 28, 1972).
/// </summary>
internal sealed class Wordings
{
    private static readonly Lazy<IReadOnlyList<(string Word, string Same)>> Synonyms = new(ReadSynonyms);

    private readonly Dictionary<(char, char), int> counts = [];
    private readonly int texts;

    /// <summary>Weighs pairs of letters by how few of the texts have them.</summary>
    public Wordings(IEnumerable<string> corpus)
    {
        foreach (var text in corpus)
        {
            texts++;
            foreach (var pair in Pairs(text).Distinct())
                counts[pair] = counts.GetValueOrDefault(pair) + 1;
        }
    }

    /// <summary>The text with every synonym as the first word of its line.</summary>
    public static string Fold(string text)
    {
        foreach (var (word, same) in Synonyms.Value)
            text = text.Replace(word, same, StringComparison.Ordinal);
        return text;
    }

    /// <summary>How alike two folded wordings are, 0 to 1: Dice's coefficient over weighted pairs of neighbouring letters.</summary>
    public double Alike(string first, string second)
    {
        if (first == second)
            return 1;
        var left = Pairs(first).ToList();
        var right = Pairs(second).ToList();
        var total = left.Sum(Weight) + right.Sum(Weight);
        var shared = 0.0;
        foreach (var pair in left)
            if (right.Remove(pair))
                shared += Weight(pair);
        return total == 0 ? 0 : 2 * shared / total;
    }

    private double Weight((char, char) pair) => Math.Log(1 + (texts + 1.0) / (1 + counts.GetValueOrDefault(pair)));

    private static IEnumerable<(char, char)> Pairs(string text)
    {
        for (var index = 0; index + 1 < text.Length; index++)
            yield return (text[index], text[index + 1]);
    }

    /// <summary>Longest words first, so that 完成整改 is not left as 完成 and 整改.</summary>
    private static List<(string Word, string Same)> ReadSynonyms()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("learning.synonyms.txt")!;
        using var reader = new StreamReader(stream);
        return [.. reader.ReadToEnd().Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            .SelectMany(line => line.Skip(1).Select(word => (Word: word, Same: line[0]))).OrderByDescending(pair => pair.Word.Length)];
    }
}
