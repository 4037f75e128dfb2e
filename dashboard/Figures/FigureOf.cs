using SafetyMonth.Dashboard.Tables;
using SafetyMonth.Dashboard.Text;
using SafetyMonth.Warehouse.Queries;
using SafetyMonth.Warehouse.Vocabulary;

namespace SafetyMonth.Dashboard.Figures;

/// <summary>What one slot of a return says, as a figure or a cell.</summary>
public static class FigureOf
{
    /// <summary>The slot's figure; null where it holds an answer or words.</summary>
    public static Figure? Slot(ReturnFigure row)
    {
        ArgumentNullException.ThrowIfNull(row);
        return row.Status switch
        {
            "none" => Figure.Nothing(FigureState.None),
            "blank" => Figure.Nothing(FigureState.Blank),
            "missing" => Figure.Nothing(FigureState.Missing),
            "unreadable" => Figure.Nothing(FigureState.Unreadable),
            _ when row.Kind == SlotKind.Count && row.Value is { } value => Figure.Of(value, row.Approximate),
            _ => null,
        };
    }

    /// <summary>The figure of a count, by what its slot says and the number.</summary>
    public static Figure Status(SlotStatus status, long? value, bool approximate) => status switch
    {
        SlotStatus.None => Figure.Nothing(FigureState.None),
        SlotStatus.Blank => Figure.Nothing(FigureState.Blank),
        SlotStatus.Reported when value is { } number => Figure.Of(number, approximate),
        _ => Figure.Nothing(FigureState.Unreadable),
    };

    /// <summary>The slot's value in words: a number, an answer, a text, or the kind of nothing.</summary>
    public static string Text(ReturnFigure row, Words words)
    {
        ArgumentNullException.ThrowIfNull(row);
        ArgumentNullException.ThrowIfNull(words);
        return Slot(row)?.Exact(words) ?? row.Answer switch
        {
            true => words["answer.yes"],
            false => words["answer.no"],
            null => row.Words ?? row.Raw,
        };
    }

    /// <summary>The slot's value as a table's cell.</summary>
    public static Cell Cell(ReturnFigure row, Words words, string? href = null)
        => Slot(row) is { } figure ? new Cell("", figure, href) : new Cell(Text(row, words), Href: href, Chinese: row.Answer is null);
}
