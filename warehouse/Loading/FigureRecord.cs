using SafetyMonth.Warehouse.Vocabulary;

namespace SafetyMonth.Warehouse.Loading;

/// <summary>One slot of a return with its evidence.</summary>
/// <param name="Slot">The form's slot number.</param>
/// <param name="Indicator">The canonical indicator's code.</param>
/// <param name="Kind">What the slot asks for.</param>
/// <param name="Status">What it says.</param>
/// <param name="Value">The count; 0 for <see cref="SlotStatus.None"/> in a count slot; else null.</param>
public readonly record struct FigureRecord(int Slot, string Indicator, SlotKind Kind, SlotStatus Status, long? Value)
{
    /// <summary>The answer of a yes-or-no slot, or null.</summary>
    public bool? Answer { get; init; }

    /// <summary>The text of a text slot, or null.</summary>
    public string? Words { get; init; }

    /// <summary>Whether 余, 多, 约 and the like were written.</summary>
    public bool Approximate { get; init; }

    /// <summary>The figure as typed; empty where nothing was.</summary>
    public string Raw { get; init; } = "";

    /// <summary>Where it stood in the document, or null where the slot's place was not found.</summary>
    public string? Place { get; init; }

    /// <summary>The document's own sentence with the figure in it, or null where there is none.</summary>
    public string? Sentence { get; init; }

    /// <summary>How sure the reading is, 0 to 1.</summary>
    public double Confidence { get; init; } = 1;

    /// <summary>The line that it stands in as a PNG file, where the document is a scan and the reading is doubtful; else empty.</summary>
    public ReadOnlyMemory<byte> Picture { get; init; }
}

/// <summary>A figure that belongs to no slot.</summary>
public sealed record ExtraRecord(string Label, string Unit, long Value, bool Approximate, string Raw, string? Place);

/// <summary>The contact person of a return: personal data.</summary>
public sealed record ContactRecord(string? Name, string? Phone);

/// <summary>A row of the list of activities with their media links.</summary>
public sealed record MediaRecord(int Number, string Activity, string Time, string Outlet, string Link, string Remark);

/// <summary>A liaison officer: personal data throughout.</summary>
public sealed record LiaisonRecord(
    string? Unit, string? Name, string? Post, string? OfficePhone, string? Mobile, string? Fax, string? WeChat, string? Email, string? Address);

/// <summary>A file that could not be read, or in which no return was found.</summary>
/// <param name="Path">Where it lies: the reference by which it is found again.</param>
/// <param name="Hash">SHA-256 of its bytes, or null where they could not be read.</param>
/// <param name="Reason">Why, with a remedy.</param>
/// <param name="Kept">The name of its copy among <see cref="FailedFiles"/>, or null where none was kept.</param>
public sealed record FailureRecord(string Path, string? Hash, Problem Reason, string? Kept = null);
