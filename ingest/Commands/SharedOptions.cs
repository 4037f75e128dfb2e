using System.CommandLine;
using SafetyMonth.Warehouse.Vocabulary;

namespace SafetyMonth.Ingest.Commands;

/// <summary>How a command prints its data.</summary>
public enum OutputFormat
{
    /// <summary>A table for people.</summary>
    Table,

    /// <summary>JSON Lines: one object a line.</summary>
    Json,

    /// <summary>CSV with a header line.</summary>
    Csv,
}

/// <summary>The language of headings.</summary>
public enum OutputLanguage
{
    /// <summary>Chinese.</summary>
    Zh,

    /// <summary>English.</summary>
    En,
}

/// <summary>Options that several commands have, always under the same name.</summary>
public static class SharedOptions
{
    /// <summary>The name of the format option.</summary>
    public const string FormatName = "--format";

    /// <summary>The name of the language option, which every command has.</summary>
    public const string LanguageName = "--lang";

    /// <summary>A format option for a command that prints data.</summary>
    public static Option<OutputFormat> Format() => Choice(FormatName, OutputFormat.Table, "输出格式：表格、JSON（一行一个对象）或 CSV");

    /// <summary>The language option.</summary>
    public static Option<OutputLanguage> Language()
    {
        var option = Choice(LanguageName, OutputLanguage.Zh, "表头的语言");
        option.Recursive = true;
        return option;
    }

    /// <summary>An option that takes one of an enum's words in lower case.</summary>
    public static Option<T> Choice<T>(string name, T usual, string description) where T : struct, Enum
    {
        var words = string.Join('|', Enum.GetValues<T>().Select(Wire.Spell));
        return new Option<T>(name)
        {
            Description = description,
            HelpName = words,
            DefaultValueFactory = _ => usual,
            CustomParser = result =>
            {
                var word = result.Tokens.Count == 1 ? result.Tokens[0].Value : "";
                if (Wire.Read<T>(word) is { } value)
                    return value;
                result.AddError($"选项 {name} 不能是“{word}”，可以用：{words}");
                return usual;
            },
        };
    }
}
