using SafetyMonth.Warehouse.Vocabulary;

namespace SafetyMonth.Ingest.Forms;

/// <summary>A form (表样): what a notice asks for, in the form's own wording with its slots in place.</summary>
/// <param name="Id">Stable id, such as <c>jincheng-2023</c>.</param>
/// <param name="Title">The form's printed title.</param>
/// <param name="Year">The year of the notice; a form may be carried on in later years.</param>
/// <param name="RegionCode">The region whose bureau issued it, such as <c>140500</c>.</param>
/// <param name="Bureau">The issuing bureau.</param>
/// <param name="Notice">The notice's number or name.</param>
/// <param name="Campaign">The campaign's name, such as 安全生产月 and 安全生产辽沈行.</param>
/// <param name="Layout">How the slots stand on the page.</param>
/// <param name="Basis">Whether weekly figures are increments or cumulative; a return may say otherwise.</param>
/// <param name="Columns">The table's column headings, left to right.</param>
/// <param name="Calendar">When returns are due.</param>
/// <param name="Items">The rows, top to bottom; empty for a campaign whose form has not been seen.</param>
/// <param name="Rules">The cross-checks that the form prints, in its order.</param>
public sealed record Form(
    string Id, string Title, int Year, string RegionCode, string Bureau, string Notice, string Campaign,
    FormLayout Layout, Basis Basis, IReadOnlyList<string> Columns, FormCalendar Calendar, IReadOnlyList<FormItem> Items, IReadOnlyList<EditRule> Rules)
{
    /// <summary>Every slot in reading order; the slot numbered n is at index n − 1.</summary>
    public IReadOnlyList<FormSlot> Slots { get; } =
        [.. Items.SelectMany(item => item.Cells).SelectMany(cell => cell.Tokens).OfType<SlotToken>().Select(token => token.Slot)];
}

/// <summary>How the slots of a form stand on the page.</summary>
public enum FormLayout
{
    /// <summary>Cells hold sentences with blanks.</summary>
    Sentences,

    /// <summary>A cell is a blank; row label and column heading say what is asked.</summary>
    Matrix,

    /// <summary>The campaign is known but its form has not been seen.</summary>
    Unseen,
}

/// <summary>One activity of the form: a row.</summary>
/// <param name="Number">1-based row number.</param>
/// <param name="Group">The merged heading to its left (安全生产万里行活动), or null.</param>
/// <param name="Label">The row's own label: item title or, in a matrix, main content.</param>
/// <param name="Requirement">The text of a requirement column (内容要求), or null.</param>
/// <param name="Cells">The cells that hold wording with slots, left to right.</param>
public sealed record FormItem(int Number, string? Group, string Label, string? Requirement, IReadOnlyList<FormCell> Cells);

/// <summary>A cell's wording with its slots in place.</summary>
/// <param name="Column">0-based index into <see cref="Form.Columns"/>.</param>
/// <param name="Tokens">Literals and slots in order; empty where the form prints an empty cell that is not asked.</param>
public sealed record FormCell(int Column, IReadOnlyList<FormToken> Tokens);

/// <summary>A literal or a slot.</summary>
public abstract record FormToken;

/// <summary>Printed wording, line ends as <c>\n</c>, without the brackets of the blanks.</summary>
public sealed record LiteralToken(string Text) : FormToken;

/// <summary>A blank.</summary>
public sealed record SlotToken(FormSlot Slot) : FormToken;

/// <summary>A blank to fill in (填报项).</summary>
/// <param name="Number">1-based number in reading order.</param>
/// <param name="ItemNumber">The item it belongs to.</param>
/// <param name="Item">The item's label.</param>
/// <param name="Label">The wording that leads to the blank, such as 组织开展宣讲活动.</param>
/// <param name="Unit">Its unit, such as 场; 是/否 for an answer, empty for text.</param>
/// <param name="Kind">What it asks for.</param>
/// <param name="Indicator">The canonical indicator's code, such as <c>lecture.sessions</c>.</param>
public sealed record FormSlot(int Number, int ItemNumber, string Item, string Label, string Unit, SlotKind Kind, string Indicator);
