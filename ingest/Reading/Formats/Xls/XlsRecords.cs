using System.Buffers.Binary;

namespace SafetyMonth.Ingest.Reading.Formats.Xls;

/// <summary>The kinds of record in a workbook stream that are looked at.</summary>
internal enum XlsRecord
{
    Formula = 0x06,
    EndOfPart = 0x0A,
    FilePassword = 0x2F,
    Font = 0x31,
    ColumnInfo = 0x7D,
    BoundSheet = 0x85,
    CellFormat = 0xE0,
    SharedText = 0xFD,
    Number = 0x203,
    Label = 0x204,
    BoolOrError = 0x205,
    Row = 0x208,
    PackedNumber = 0x27E,
    StartOfPart = 0x809,
}

/// <summary>Walks the records of an Excel 97-2003 workbook stream (BIFF8) and gathers each worksheet's <see cref="XlsMarks"/>.</summary>
internal sealed class XlsRecords
{
    private const int Biff8 = 0x0600;

    // Sheets of a sound file do not overlap.
    private const int MostScans = 3;
    private const int MostSheets = 1_000;

    private readonly List<int> sheetOffsets = [];
    private readonly List<bool> struckFonts = [];
    private readonly List<int> formatFonts = [];
    private long scanned;
    private bool isEncrypted;

    /// <summary>The marks of the worksheets in order, empty where the stream is encrypted or of another version; and whether it is encrypted.</summary>
    public static (IReadOnlyList<XlsMarks> Sheets, bool IsEncrypted) Read(byte[]? stream)
    {
        var records = new XlsRecords();
        var sheets = stream is not null && records.ReadGlobals(stream) ? records.sheetOffsets.ConvertAll(offset => records.ReadSheet(stream, offset)) : [];
        return (sheets, records.isEncrypted);
    }

    private bool ReadGlobals(byte[] stream)
    {
        var at = 0;
        if (!Next(stream, ref at, out var record, out var data) || record != XlsRecord.StartOfPart || data.Length < 2 || Number(data, 0) != Biff8)
            return false;
        while (Next(stream, ref at, out record, out data) && record != XlsRecord.EndOfPart)
        {
            if (record == XlsRecord.FilePassword)
                isEncrypted = true;
            if (isEncrypted)
                return false;
            if (record == XlsRecord.BoundSheet && data.Length >= 6 && data[5] == 0 && sheetOffsets.Count < MostSheets)
                sheetOffsets.Add(BinaryPrimitives.ReadInt32LittleEndian(data));
            else if (record == XlsRecord.Font && data.Length >= 4)
                struckFonts.Add((data[2] & 8) != 0);
            else if (record == XlsRecord.CellFormat && data.Length >= 2)
                formatFonts.Add(Number(data, 0));
        }
        return true;
    }

    private XlsMarks ReadSheet(byte[] stream, int offset)
    {
        var marks = new XlsMarks();
        var depth = 0;
        while (Next(stream, ref offset, out var record, out var data))
        {
            if (record == XlsRecord.StartOfPart)
                depth++;
            else if (record == XlsRecord.EndOfPart && --depth <= 0)
                break;
            else if (depth == 1)
                marks.Take(record, data, IsStruck);
        }
        return marks;
    }

    // There is no font number 4.
    private bool IsStruck(int format)
    {
        if (format >= formatFonts.Count)
            return false;
        var font = formatFonts[format] > 4 ? formatFonts[format] - 1 : formatFonts[format];
        return font < struckFonts.Count && struckFonts[font];
    }

    private bool Next(byte[] stream, ref int at, out XlsRecord record, out ReadOnlySpan<byte> data)
    {
        record = default;
        data = default;
        if (at < 0 || at > stream.Length - 4 || scanned > MostScans * (long)stream.Length)
            return false;
        record = (XlsRecord)Number(stream, at);
        var length = Number(stream, at + 2);
        if (at + 4 + length > stream.Length)
            return false;
        data = stream.AsSpan(at + 4, length);
        at += 4 + length;
        scanned += 4 + length;
        return true;
    }

    private static int Number(ReadOnlySpan<byte> data, int at) => BinaryPrimitives.ReadUInt16LittleEndian(data[at..]);
}
