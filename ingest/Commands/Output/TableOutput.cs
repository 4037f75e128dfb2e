using System.Globalization;
using System.Text;
using Spectre.Console;

namespace SafetyMonth.Ingest.Commands.Output;

/// <summary>Prints tables for people; without colours, and never wider than a terminal where there is one.</summary>
public static class TableOutput
{
    private const int WidthOfFiles = 160;

    /// <summary>Prints a table.</summary>
    public static void Write(TextWriter output, IReadOnlyList<string> headings, IEnumerable<IEnumerable<object?>> rows)
    {
        ArgumentNullException.ThrowIfNull(headings);
        ArgumentNullException.ThrowIfNull(rows);
        var table = new Spectre.Console.Table().Border(TableBorder.Simple);
        foreach (var heading in headings)
            table.AddColumn(new TableColumn(new Text(heading)));
        foreach (var row in rows)
            table.AddRow(row.Select(value => new Text(Plain(Cells.Text(value))) { Justification = value is int or long or double ? Justify.Right : Justify.Left }));
        using var text = new StringWriter();
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = AnsiSupport.No,
            ColorSystem = ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(text),
        });
        console.Profile.Width = output is StreamWriter && !Console.IsOutputRedirected ? Math.Max(40, Console.WindowWidth) : WidthOfFiles;
        console.Write(table);
        foreach (var line in text.ToString().TrimEnd().Split('\n'))
            output.WriteLine(line.TrimEnd());
    }

    /// <summary>One line without control and direction characters: what a document says or is called cannot steer the terminal.</summary>
    public static string Plain(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var plain = new StringBuilder(text.Length);
        foreach (var character in text)
            plain.Append(character is '\n' or '\t' ? ' ' : IsShown(character) ? character : '\uFFFD');
        return plain.ToString();
    }

    private static bool IsShown(char c)
        => !char.IsControl(c) && CharUnicodeInfo.GetUnicodeCategory(c) is not (UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator);
}
