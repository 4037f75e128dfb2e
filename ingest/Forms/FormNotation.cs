using System.Globalization;
using SafetyMonth.Ingest.Notation;
using SafetyMonth.Warehouse.Vocabulary;
using YamlDotNet.RepresentationModel;

namespace SafetyMonth.Ingest.Forms;

/// <summary>A form read from its data file; null with problems where the file is wrong.</summary>
public sealed record FormReading(Form? Form, IReadOnlyList<Problem> Problems);

/// <summary>Reads the form notation: YAML that a bureau's clerk can read and correct.</summary>
public static class FormNotation
{
    /// <summary>Reads one form.</summary>
    /// <param name="file">The file's name, for problems.</param>
    /// <param name="text">The file's content.</param>
    /// <returns>The form, or every problem found, each naming file and line.</returns>
    public static FormReading Read(string file, string text)
    {
        var source = NotationFile.Open(file, text, ProblemCodes.FormNotationInvalid);
        if (source.Problems.Count > 0)
            return new FormReading(null, source.Problems);
        var root = source.Root;
        source.AllowOnly(root, "id", "title", "year", "region", "bureau", "notice", "campaign", "layout", "basis", "calendar", "columns", "items", "rules");
        var id = source.Text(root, "id");
        var title = source.Text(root, "title");
        var year = Number(source, root, "year", 4);
        var region = Number(source, root, "region", 6);
        var bureau = source.Text(root, "bureau");
        var notice = source.Text(root, "notice");
        var campaign = source.Text(root, "campaign");
        var layout = Word<FormLayout>(source, root, "layout");
        var basis = Word<Basis>(source, root, "basis");
        var calendar = CalendarNotation.Read(source, root);
        var columns = source.List(root, "columns").Select(column => column.ToString()).ToList();
        var items = new ItemNotation(source, columns, layout).Read(root);
        if (id is not null && !id.All(letter => char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter) || letter == '-'))
            source.Complain(root.Children["id"], $"“id”只能用小写英文字母、数字和“-”：{id}");
        if (layout is FormLayout.Unseen ? items.Count > 0 : items.Count == 0)
            source.Complain(root, layout is FormLayout.Unseen ? "没有见过表样（unseen）就不应有“items”" : "没有任何项目", "请检查“layout”和“items”");
        if (source.Problems.Count > 0)
            return new FormReading(null, source.Problems);
        var form = new Form(id!, title!, year!.Value, region!.Value.ToString(CultureInfo.InvariantCulture), bureau!, notice!, campaign!, layout!.Value, basis!.Value, columns, calendar!, items, []);
        var rules = RuleNotation.Read(source, root, form.Slots);
        return source.Problems.Count > 0 ? new FormReading(null, source.Problems) : new FormReading(form with { Rules = rules }, []);
    }

    private static int? Number(NotationFile source, YamlMappingNode node, string key, int digits)
    {
        if (source.Text(node, key) is not { } text)
            return null;
        if (text.Length == digits && text[0] != '0' && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            return number;
        source.Complain(node.Children[key], $"“{key}”应当是{digits}位数字，现在是“{text}”");
        return null;
    }

    private static T? Word<T>(NotationFile source, YamlMappingNode node, string key) where T : struct, Enum
    {
        if (source.Text(node, key) is not { } text)
            return null;
        if (Wire.Read<T>(text) is { } value)
            return value;
        source.Complain(node.Children[key], $"“{key}”不能是“{text}”", $"可以写：{string.Join('、', Enum.GetValues<T>().Select(Wire.Spell))}");
        return null;
    }
}
