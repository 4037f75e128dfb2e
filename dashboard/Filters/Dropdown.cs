namespace SafetyMonth.Dashboard.Filters;

/// <summary>One filter of a form.</summary>
/// <param name="Name">Its key in the address.</param>
/// <param name="Label">Its label.</param>
/// <param name="Selected">The chosen value; empty for the first option.</param>
/// <param name="Options">What can be chosen.</param>
public sealed record Dropdown(string Name, string Label, string Selected, IReadOnlyList<DropdownOption> Options);

/// <summary>One option of a filter.</summary>
/// <param name="Value">Its value in the address; empty for no filter.</param>
/// <param name="Text">Its words.</param>
/// <param name="Chinese">Whether the words are Chinese whatever the page's language.</param>
public sealed record DropdownOption(string Value, string Text, bool Chinese = false);
