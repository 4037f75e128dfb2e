using System.Collections.Frozen;

namespace SafetyMonth.Warehouse.Vocabulary;

/// <summary>The spelling of the vocabulary in files, in JSON and in the warehouse.</summary>
public static class Wire
{
    /// <summary>The lower-case spelling, such as <c>reported</c> or <c>count</c>.</summary>
    public static string Spell<T>(T value) where T : struct, Enum => Words<T>.Spelling[value];

    /// <summary>Reads the lower-case spelling back; null where it is none of the enum's words.</summary>
    public static T? Read<T>(string? word) where T : struct, Enum
        => Enum.TryParse<T>(word, ignoreCase: true, out var value) && Enum.IsDefined(value) && !char.IsAsciiDigit(word![0]) ? value : null;

    private static class Words<T> where T : struct, Enum
    {
        public static readonly FrozenDictionary<T, string> Spelling =
            Enum.GetValues<T>().ToFrozenDictionary(value => value, value => value.ToString().ToLowerInvariant());
    }
}
