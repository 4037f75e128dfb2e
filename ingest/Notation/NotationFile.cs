using SafetyMonth.Warehouse.Vocabulary;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace SafetyMonth.Ingest.Notation;

/// <summary>A data file (YAML) that a person wrote. Collects complaints that name file and line, in words for that person.</summary>
internal sealed class NotationFile
{
    private const int MaximumLength = 1 << 20;

    private readonly string name;
    private readonly string code;
    private readonly List<Problem> problems = [];

    private NotationFile(string name, string code) => (this.name, this.code) = (name, code);

    /// <summary>The document's top mapping; empty where the file could not be read at all.</summary>
    public YamlMappingNode Root { get; private set; } = [];

    public IReadOnlyList<Problem> Problems => problems;

    /// <summary>Reads the text.</summary>
    /// <param name="name">The file's name, for complaints.</param>
    /// <param name="text">The file's content.</param>
    /// <param name="code">The problem code of every complaint.</param>
    public static NotationFile Open(string name, string text, string code)
    {
        var file = new NotationFile(name, code);
        if (text.Length > MaximumLength)
            file.Complain(0, "文件太大，不像是一份表样或字典", "请检查是否放错了文件");
        else
            file.Read(text);
        return file;
    }

    public void Complain(YamlNode node, string message, string? remedy = null) => Complain((int)node.Start.Line, message, remedy);

    public void Complain(long line, string message, string? remedy = null)
        => problems.Add(new Problem(code, message, line > 0 ? $"{name} 第{line}行" : name, remedy));

    /// <summary>The text under the key; null, with a complaint, where a required one is missing.</summary>
    public string? Text(YamlMappingNode node, string key, bool required = true)
    {
        if (!node.Children.TryGetValue(key, out var value) || value is YamlScalarNode { Value: null or "" })
        {
            if (required)
                Complain(node, $"缺少“{key}”", $"请加上一行“{key}: …”");
            return null;
        }
        if (value is YamlScalarNode scalar)
            return scalar.Value!.Trim();
        Complain(value, $"“{key}”应当是一段文字", TextRemedy);
        return null;
    }

    /// <summary>The list under the key, or nothing.</summary>
    public IEnumerable<YamlNode> List(YamlMappingNode node, string key)
    {
        if (!node.Children.TryGetValue(key, out var value))
            return [];
        if (value is YamlSequenceNode list)
            return list.Children;
        Complain(value, $"“{key}”应当是一个列表", "每一项以“- ”开头");
        return [];
    }

    /// <summary>The mapping under the key, or null.</summary>
    public YamlMappingNode? Mapping(YamlMappingNode node, string key)
    {
        if (!node.Children.TryGetValue(key, out var value))
            return null;
        if (value is YamlMappingNode mapping)
            return mapping;
        Complain(value, $"“{key}”下面应当是“名称: 内容”的各行");
        return null;
    }

    /// <summary>Complains about keys that mean nothing here, which are mostly misspelt ones.</summary>
    public void AllowOnly(YamlMappingNode node, params ReadOnlySpan<string> keys)
    {
        foreach (var key in node.Children.Keys)
            if (key is not YamlScalarNode { Value: { } word } || !keys.Contains(word))
                Complain(key, $"不认识“{key}”", $"这里可以写：{string.Join('、', keys.ToArray())}");
    }

    /// <summary>What to do where a text was taken for YAML's own signs.</summary>
    public const string TextRemedy = "以“{”“[”“\"”等符号开头的内容要用英文双引号括起来";

    private void Read(string text)
    {
        try
        {
            using var reader = new StringReader(text);
            var stream = new YamlStream();
            stream.Load(new PlainParser(new Parser(reader)));
            if (stream.Documents is [{ RootNode: YamlMappingNode root }])
                Root = root;
            else
                Complain(1, "文件里应当是“名称: 内容”的各行");
        }
        catch (RefusedException refused)
        {
            Complain(refused.Start.Line, refused.Message, "请照样表的写法直接写出内容");
        }
        catch (YamlException failure)
        {
            Complain(failure.Start.Line, "写法有误，读不下去", $"请检查这一行和上一行的缩进、冒号后的空格和引号；{TextRemedy}");
        }
    }
}
