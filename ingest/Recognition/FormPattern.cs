using SafetyMonth.Ingest.Extraction.Sentences;
using SafetyMonth.Ingest.Forms;

namespace SafetyMonth.Ingest.Recognition;

/// <summary>A form prepared for recognition: its wording as letter pairs, its title and its sentences.</summary>
public sealed class FormPattern
{
    /// <summary>Prepares a form that has items.</summary>
    public FormPattern(Form form)
    {
        ArgumentNullException.ThrowIfNull(form);
        Form = form;
        Title = Skeleton.Of(form.Title);
        Sentences = form.Layout == FormLayout.Sentences ? Sentence.Of(form) : [];
        foreach (var item in form.Items)
        {
            Everything.Add(Skeleton.Of(item.Group));
            Everything.Add(Skeleton.Of(item.Label));
            Everything.Add(Skeleton.Of(item.Requirement));
            if (form.Layout == FormLayout.Matrix)
                Asked.Add(Skeleton.Of(item.Label));
            foreach (var literal in item.Cells.SelectMany(cell => cell.Tokens).OfType<LiteralToken>())
            {
                var bones = Skeleton.Of(literal.Text);
                Everything.Add(bones);
                Asked.Add(bones);
            }
        }

        Printed = [.. form.Items.SelectMany(PrintedText.Of).DistinctBy(text => text.Bones)];
        foreach (var column in form.Columns)
            Everything.Add(Skeleton.Of(column));
    }

    /// <summary>The form.</summary>
    public Form Form { get; }

    /// <summary>The title's skeleton.</summary>
    public string Title { get; }

    /// <summary>The form's sentences; empty for a matrix.</summary>
    internal IReadOnlyList<Sentence> Sentences { get; }

    /// <summary>Labels and requirements: cells that are printed and hold no blank.</summary>
    internal IReadOnlyList<PrintedText> Printed { get; }

    /// <summary>Letter pairs of the wording around the slots.</summary>
    public BigramSet Asked { get; } = new();

    /// <summary>Letter pairs of everything printed in the form's table.</summary>
    public BigramSet Everything { get; } = new();
}
