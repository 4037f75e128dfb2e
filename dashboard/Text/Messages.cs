using System.Collections.Frozen;
using System.Text.Json;

namespace SafetyMonth.Dashboard.Text;

/// <summary>Everything the pages say, by message id, in both languages: the files in <c>Text/messages</c>.</summary>
public static class Messages
{
    /// <summary>Message id to Chinese and English.</summary>
    public static FrozenDictionary<string, string[]> All { get; } = Load();

    /// <summary>A message in a language.</summary>
    public static string Get(Language language, string id) => All[id][(int)language];

    private static FrozenDictionary<string, string[]> Load()
    {
        var assembly = typeof(Messages).Assembly;
        var all = new Dictionary<string, string[]>();
        foreach (var name in assembly.GetManifestResourceNames().Where(name => name.StartsWith("messages/", StringComparison.Ordinal)))
        {
            using var stream = assembly.GetManifestResourceStream(name)!;
            foreach (var (id, texts) in JsonSerializer.Deserialize<Dictionary<string, string[]>>(stream)!)
                all.Add(id, texts);
        }

        return all.ToFrozenDictionary();
    }
}
