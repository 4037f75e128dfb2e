namespace SafetyMonth.Ingest.Generating.Pages;

/// <summary>Collects stretches of ink into lines; a line end in the text starts a new line.</summary>
public sealed class LineBuilder
{
    private readonly List<Line> lines = [];
    private List<Run> runs = [];

    /// <summary>Adds text, which may hold line ends.</summary>
    public LineBuilder Add(string text, Ink ink = Ink.Plain)
    {
        ArgumentNullException.ThrowIfNull(text);
        var parts = text.Split('\n');
        for (var i = 0; i < parts.Length; i++)
        {
            if (i > 0)
                Break();
            if (parts[i].Length > 0)
                runs.Add(new Run(parts[i], ink));
        }

        return this;
    }

    /// <summary>The lines so far; at least one.</summary>
    public IReadOnlyList<Line> Lines()
    {
        Break();
        return lines;
    }

    private void Break()
    {
        lines.Add(new Line(runs));
        runs = [];
    }
}
