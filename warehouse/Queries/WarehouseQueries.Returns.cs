using Dapper;
using SafetyMonth.Warehouse.Loading;
using SafetyMonth.Warehouse.Storage;

namespace SafetyMonth.Warehouse.Queries;

public sealed partial class WarehouseQueries
{
    /// <summary>Returns, newest season first.</summary>
    public IReadOnlyList<ReturnRow> Returns(RegionScope scope, ReturnFilter? filter = null, Page? page = null)
    {
        ArgumentNullException.ThrowIfNull(scope);
        filter ??= new ReturnFilter();
        var part = page ?? Page.First;
        return Rows<ReturnRow>("returns", new
        {
            scope = ListParameter.Of(scope.Prefixes),
            year = filter.Figures.Year,
            region = filter.Figures.Region,
            form = filter.Figures.Form,
            unit = filter.Unit,
            period = filter.Period,
            revisions = filter.Revisions,
            unsettled = filter.Unsettled,
            skip = part.Skip,
            take = part.Take,
        });
    }

    /// <summary>One return with all its values, evidence, problems and revisions; null where it is unknown or out of scope.</summary>
    public ReturnDetail? Return(RegionScope scope, long returnId)
    {
        ArgumentNullException.ThrowIfNull(scope);
        var key = new { id = returnId, scope = ListParameter.Of(scope.Prefixes) };
        return Single<ReturnHeaderRow>("return_header", key) is not { } header ? null : new ReturnDetail(
            header,
            Rows<ReturnFigure>("return_figures", key),
            Rows<ExtraRecord>("return_extras", key),
            Rows<ProblemRow>("return_problems", key),
            Rows<ArrivalRow>("return_revisions", key),
            Rows<MediaRecord>("return_media", key),
            Rows<MaskedLiaison>("return_liaisons", key));
    }

    /// <summary>One figure of a return with its file, place and raw text; null where it is unknown or out of scope.</summary>
    public FigureDetail? Figure(RegionScope scope, long returnId, int slot)
    {
        ArgumentNullException.ThrowIfNull(scope);
        return Single<FigureDetail>("figure", new { id = returnId, slot, scope = ListParameter.Of(scope.Prefixes) });
    }

    /// <summary>The people of a return, not masked: log it before. Empty where there are none or the return is out of scope.</summary>
    public IReadOnlyList<PersonRow> People(RegionScope scope, long returnId)
    {
        ArgumentNullException.ThrowIfNull(scope);
        return Rows<PersonRow>("return_people", new { id = returnId, scope = ListParameter.Of(scope.Prefixes) });
    }

    /// <summary>The picture of a doubtful figure, a PNG file; null where there is none or the return is out of scope.</summary>
    public ReadOnlyMemory<byte>? Picture(RegionScope scope, long returnId, int slot)
    {
        ArgumentNullException.ThrowIfNull(scope);
        using var connection = warehouse.Connect();
        var picture = connection.QueryFirstOrDefault<string>(Sql.Query("cutout"), new { id = returnId, slot, scope = ListParameter.Of(scope.Prefixes) });
        // Not by ?: whose null would be that of an array, and so an empty picture.
        if (picture is null)
            return null;
        return Convert.FromBase64String(picture);
    }

    /// <summary>What a return's document says, in reading order, contacts starred out; empty where it was imported, was loaded by an older version, or is out of scope.</summary>
    public IReadOnlyList<TextLine> Text(RegionScope scope, long returnId)
    {
        ArgumentNullException.ThrowIfNull(scope);
        return Rows<string>("return_text", new { id = returnId, scope = ListParameter.Of(scope.Prefixes) }) is [var lines, ..] ? TextLines.Read(lines) : [];
    }

    /// <summary>Figures as tidy data, return by return; handed out while they are read, whatever their number.</summary>
    public IEnumerable<Fact> Facts(RegionScope scope, FigureFilter? filter = null, bool revisions = false)
    {
        ArgumentNullException.ThrowIfNull(scope);
        return ReadFacts(scope, filter ?? FigureFilter.None, revisions);
    }

    private IEnumerable<Fact> ReadFacts(RegionScope scope, FigureFilter filter, bool revisions)
    {
        using var connection = warehouse.Connect();
        var facts = connection.Query<Fact>(Sql.Query("facts"), new
        {
            scope = ListParameter.Of(scope.Prefixes),
            year = filter.Year,
            region = filter.Region,
            form = filter.Form,
            theme = filter.Theme,
            indicator = filter.Indicator,
            revisions,
        }, buffered: false);
        foreach (var fact in facts)
            yield return fact;
    }
}
