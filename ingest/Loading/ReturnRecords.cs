using SafetyMonth.Ingest.Extraction;
using SafetyMonth.Ingest.Reading;
using SafetyMonth.Warehouse.Loading;
using SafetyMonth.Warehouse.Vocabulary;

namespace SafetyMonth.Ingest.Loading;

/// <summary>Turns what was read out of a document into what the warehouse keeps.</summary>
public static class ReturnRecords
{
    /// <summary>The returns of a document, each with what the document says.</summary>
    public static IReadOnlyList<ReturnRecord> Of(IReadOnlyList<ExtractedReturn> returns, Document document, FileRecord file)
    {
        ArgumentNullException.ThrowIfNull(returns);
        return [.. returns.Select(extracted => Of(extracted, file) with { Lines = DocumentLines.Of(document, extracted, alone: returns.Count == 1) })];
    }

    /// <summary>A return of the file. Nothing is judged here: what could not be settled stays null.</summary>
    public static ReturnRecord Of(ExtractedReturn extracted, FileRecord file)
    {
        ArgumentNullException.ThrowIfNull(extracted);
        var header = extracted.Header;
        return new ReturnRecord(
            file, extracted.Ordinal, extracted.Form.Id, UnitNames.Canonical(header.Unit, header.RegionCode, extracted.Form), header.RegionCode,
            extracted.Year, extracted.Period, extracted.Basis, [.. extracted.Values.Select(FigureOf)])
        {
            Confidence = extracted.Confidence,
            FilledOn = header.Date,
            PeriodReason = extracted.PeriodReason,
            Contact = header.Contact is null && header.Phone is null ? null : new ContactRecord(header.Contact, header.Phone),
            Extras = [.. extracted.Extra.Select(extra => new ExtraRecord(extra.Label, extra.Unit, extra.Value, extra.Approximate, extra.Raw, extra.At))],
            Media = [.. extracted.Media.Select(row => new MediaRecord(row.Number, row.Activity, row.Time, row.Outlet, row.Link, row.Remark))],
            Liaisons = [.. extracted.Liaison.Select(row => new LiaisonRecord(
                row.Unit, row.Name, row.Post, row.OfficePhone, row.Mobile, row.Fax, row.WeChat, row.Email, row.Address))],
            Problems = extracted.Problems,
        };
    }

    private static FigureRecord FigureOf(ExtractedValue value)
        => new(value.Slot.Number, value.Slot.Indicator, value.Slot.Kind, value.Status, value.Slot.Kind is SlotKind.Count ? value.Number : null)
        {
            Answer = value.Answer,
            Words = value.Words,
            Approximate = value.Approximate,
            Raw = value.Raw,
            Place = value.At,
            Sentence = value.Sentence,
            Confidence = value.Confidence,
            Picture = value.Confidence < Certainty.Enough ? value.Picture?.ToPng() : null,
        };
}
