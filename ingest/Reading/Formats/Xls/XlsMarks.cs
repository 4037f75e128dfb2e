using System.Buffers.Binary;

namespace SafetyMonth.Ingest.Reading.Formats.Xls;

/// <summary>What a sheet's own records say and the library does not tell: error values, hidden rows and columns, struck-out cells.</summary>
internal sealed class XlsMarks
{
    /// <summary>The error codes of cells by 0-based row and column.</summary>
    public Dictionary<(int Row, int Column), byte> Errors { get; } = [];

    /// <summary>Cells whose font is struck out.</summary>
    public HashSet<(int Row, int Column)> Struck { get; } = [];

    /// <summary>Hidden rows.</summary>
    public HashSet<int> HiddenRows { get; } = [];

    /// <summary>Hidden columns, both ends included.</summary>
    public List<(int First, int Last)> HiddenColumns { get; } = [];

    /// <summary>An error as the sheet shows it.</summary>
    public static string Spell(byte error) => error switch
    {
        0x00 => "#NULL!",
        0x07 => "#DIV/0!",
        0x0F => "#VALUE!",
        0x17 => "#REF!",
        0x1D => "#NAME?",
        0x24 => "#NUM!",
        0x2A => "#N/A",
        _ => "#ERROR!",
    };

    /// <summary>Takes in a record of the sheet.</summary>
    /// <param name="record">Its kind.</param>
    /// <param name="data">Its bytes.</param>
    /// <param name="isStruck">Whether a cell format's font is struck out.</param>
    public void Take(XlsRecord record, ReadOnlySpan<byte> data, Func<int, bool> isStruck)
    {
        switch (record)
        {
            case XlsRecord.Row when data.Length >= 16 && (data[12] & 0x20) != 0:
                HiddenRows.Add(Number(data, 0));
                break;
            case XlsRecord.ColumnInfo when data.Length >= 10 && (data[8] & 1) != 0 && HiddenColumns.Count < ReadingLimits.Columns:
                HiddenColumns.Add((Number(data, 0), Number(data, 2)));
                break;
            case XlsRecord.BoolOrError when data.Length >= 8 && data[7] != 0:
                Errors[(Number(data, 0), Number(data, 2))] = data[6];
                break;
            case XlsRecord.Formula when data.Length >= 14 && data[6] == 2 && Number(data, 12) == 0xFFFF:
                Errors[(Number(data, 0), Number(data, 2))] = data[8];
                break;
            case XlsRecord.SharedText or XlsRecord.Number or XlsRecord.PackedNumber or XlsRecord.Label when data.Length >= 6 && isStruck(Number(data, 4)):
                Struck.Add((Number(data, 0), Number(data, 2)));
                break;
        }
    }

    private static int Number(ReadOnlySpan<byte> data, int at) => BinaryPrimitives.ReadUInt16LittleEndian(data[at..]);
}
