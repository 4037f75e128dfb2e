using SafetyMonth.Ingest.Reading.Sniffing;

namespace SafetyMonth.Ingest.Reading.Formats.Legacy;

/// <summary>Rich text (.rtf), which Word and WPS also write under the extension .doc.</summary>
public sealed class RtfFormat : IDocumentFormat
{
    private readonly LegacyConversion conversion;

    /// <summary>The format, by LibreOffice as it is installed.</summary>
    public RtfFormat()
        : this(new LegacyConversion())
    {
    }

    internal RtfFormat(LegacyConversion conversion) => this.conversion = conversion;

    /// <inheritdoc/>
    public string Name => "rtf";

    /// <inheritdoc/>
    public string Label => "RTF 文档";

    /// <inheritdoc/>
    public Claim Claim(SourceFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        return file.StartsWith("{\\rtf") ? Reading.Claim.ByContent : Reading.Claim.No;
    }

    /// <inheritdoc/>
    public bool RunsApart(SourceFile file) => false;

    /// <inheritdoc/>
    public ReadResult Read(SourceFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        return conversion.Read(file, this);
    }
}
