using System.CommandLine;
using System.Diagnostics.CodeAnalysis;

namespace SafetyMonth.Ingest.Commands;

/// <summary>A command whose help begins with examples.</summary>
[SuppressMessage("Design", "CA1010", Justification = "The base class enumerates its symbols for collection initialisers only.")]
public sealed class DocumentedCommand : Command
{
    /// <summary>A command.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="description">What it does, in Chinese.</param>
    /// <param name="examples">Whole command lines, simplest first; a remark may follow after two spaces and <c>#</c>.</param>
    public DocumentedCommand(string name, string description, params IReadOnlyList<string> examples)
        : base(name, description) => Examples = examples;

    /// <summary>Whole command lines to learn from.</summary>
    public IReadOnlyList<string> Examples { get; }
}
