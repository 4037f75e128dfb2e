namespace SafetyMonth.Warehouse.Loading;

/// <summary>A paragraph or a cell of a return's document.</summary>
/// <param name="Place">Where it stands: <c>第3段</c>, <c>表1 行3 列2</c>. A figure in it has the same place and its character after it: <c>表1 行3 列2 第10字</c>.</param>
/// <param name="Text">What it says, contacts starred out sign by sign; a line break inside is <c>\n</c>.</param>
public sealed record TextLine(string Place, string Text);
