using System.Numerics;
using System.Runtime.InteropServices;

namespace DuckDB.NET.Native;

// The value structs of duckdb.h, laid out as there.
[StructLayout(LayoutKind.Sequential)]
public struct DuckDBDate
{
    public int Days { readonly get; set; }
    public readonly bool IsInfinity => Days is int.MaxValue or -int.MaxValue;
}

[StructLayout(LayoutKind.Sequential)]
public struct DuckDBTime { public long Micros { readonly get; set; } }

[StructLayout(LayoutKind.Sequential)]
public struct DuckDBTimeTzStruct { public ulong Bits { readonly get; set; } }

[StructLayout(LayoutKind.Sequential)]
public struct DuckDBTimestampStruct
{
    public long Micros { readonly get; set; }
    public readonly bool IsInfinity => Micros is long.MaxValue or -long.MaxValue;
}

[StructLayout(LayoutKind.Sequential)]
public readonly record struct DuckDBDateOnly(int Year, sbyte Month, sbyte Day)
{
    public static DuckDBDateOnly FromDuckDBDate(DuckDBDate date) => Lib.duckdb_from_date(date);
    public DuckDBDate ToDuckDBDate() => Lib.duckdb_to_date(this);
    public static explicit operator DateOnly(DuckDBDateOnly d) => new(d.Year, d.Month, d.Day);
    public static explicit operator DateTime(DuckDBDateOnly d) => new(d.Year, d.Month, d.Day);
    public static implicit operator DuckDBDateOnly(DateOnly d) => new(d.Year, (sbyte)d.Month, (sbyte)d.Day);
}

[StructLayout(LayoutKind.Sequential)]
public readonly record struct DuckDBTimeOnly(sbyte Hour, sbyte Min, sbyte Sec, int Microsecond)
{
    public static explicit operator TimeOnly(DuckDBTimeOnly t) => new TimeOnly(t.Hour, t.Min, t.Sec).Add(TimeSpan.FromMicroseconds(t.Microsecond));
    public static implicit operator DuckDBTimeOnly(TimeOnly t) => new((sbyte)t.Hour, (sbyte)t.Minute, (sbyte)t.Second, (int)(t.Ticks % TimeSpan.TicksPerSecond / 10));
}

[StructLayout(LayoutKind.Sequential)]
public readonly record struct DuckDBTimeTz(DuckDBTimeOnly Time, int Offset);

[StructLayout(LayoutKind.Sequential)]
public readonly record struct DuckDBTimestamp(DuckDBDateOnly Date, DuckDBTimeOnly Time)
{
    public static DuckDBTimestamp FromDuckDBTimestampStruct(DuckDBTimestampStruct t) => Lib.duckdb_from_timestamp(t);
    public DuckDBTimestampStruct ToDuckDBTimestampStruct() => Lib.duckdb_to_timestamp(this);
}

[StructLayout(LayoutKind.Sequential)]
public readonly record struct DuckDBInterval(int Months, int Days, ulong MicrosRaw)
{
    public long Micros => (long)MicrosRaw;
    public static implicit operator DuckDBInterval(TimeSpan t)
        => new(0, t.Days, (ulong)((t - TimeSpan.FromDays(t.Days)).Ticks / TimeSpan.TicksPerMicrosecond));
    public static explicit operator TimeSpan(DuckDBInterval i) => i.Months == 0
        ? TimeSpan.FromDays(i.Days) + TimeSpan.FromMicroseconds(i.Micros)
        : throw new InvalidCastException("an INTERVAL with months is not a TimeSpan");
}

[StructLayout(LayoutKind.Sequential)]
public readonly record struct DuckDBHugeInt
{
    public ulong Lower { get; }
    public long Upper { get; }
    public DuckDBHugeInt(ulong lower, long upper) { Lower = lower; Upper = upper; }
    public DuckDBHugeInt(BigInteger value)
    {
        if (value < HugeIntMinValue || value > HugeIntMaxValue) throw new ArgumentOutOfRangeException(nameof(value));
        Lower = (ulong)(value & ulong.MaxValue);
        Upper = (long)(value >> 64);
    }
    public static BigInteger HugeIntMinValue { get; } = (BigInteger)Int128.MinValue;
    public static BigInteger HugeIntMaxValue { get; } = (BigInteger)Int128.MaxValue;
    public BigInteger ToBigInteger() => new BigInteger(Upper) * (BigInteger.One << 64) + Lower;
    public Int128 ToInt128() => new((ulong)Upper, Lower);
}

[StructLayout(LayoutKind.Sequential)]
public readonly record struct DuckDBUHugeInt
{
    public ulong Lower { get; }
    public ulong Upper { get; }
    public DuckDBUHugeInt(BigInteger value)
    {
        if (value < HugeIntMinValue || value > HugeIntMaxValue) throw new ArgumentOutOfRangeException(nameof(value));
        Lower = (ulong)(value & ulong.MaxValue);
        Upper = (ulong)(value >> 64);
    }
    public static BigInteger HugeIntMinValue => BigInteger.Zero;
    public static BigInteger HugeIntMaxValue { get; } = (BigInteger)UInt128.MaxValue;
    public BigInteger ToBigInteger() => (new BigInteger(Upper) << 64) + Lower;
    public UInt128 ToUInt128() => new(Upper, Lower);
}

[StructLayout(LayoutKind.Sequential)]
public readonly record struct DuckDBDecimal(byte Width, byte Scale, DuckDBHugeInt Value);

[StructLayout(LayoutKind.Sequential)]
public readonly struct DuckDBBignum(IntPtr data, ulong size, byte isNegative)
{ public readonly IntPtr Data = data; public readonly ulong Size = size; public readonly byte IsNegative = isNegative; }

[StructLayout(LayoutKind.Sequential)]
public readonly struct DuckDBListEntry(ulong offset, ulong length)
{ public ulong Offset { get; } = offset; public ulong Length { get; } = length; }

[StructLayout(LayoutKind.Sequential)]
public readonly struct DuckDBQueryProgress
{
    public double Percentage { get; }
    public ulong RowsProcessed { get; }
    public ulong TotalRowsToProcess { get; }
}

[StructLayout(LayoutKind.Sequential)]
public struct DuckDBResult
{
    private ulong columnCount, rowCount, rowsChanged;
    private IntPtr columns, errorMessage, internalData;
    public void Close() => Lib.duckdb_destroy_result(ref this);
}

/// <summary>duckdb_string_t: 12 bytes inline, or a 4-byte prefix and a pointer.</summary>
public unsafe struct DuckDBString
{
    public _value_e__Union value;
    private const int InlineLength = 12;

    public readonly int Length => (int)value.inlined.length;
    public readonly sbyte* Data
    {
        get
        {
            if (Length > InlineLength) return value.pointer.ptr;
            fixed (sbyte* p = value.inlined.inlined) return p;   // only valid while the vector's memory is, as the caller knows
        }
    }

    [StructLayout(LayoutKind.Explicit)]
    public struct _value_e__Union
    {
        [FieldOffset(0)] public DuckDBStringPointer pointer;
        [FieldOffset(0)] public DuckDBStringInlined inlined;

        public struct DuckDBStringPointer { public uint length; public fixed sbyte prefix[4]; public sbyte* ptr; }
        public struct DuckDBStringInlined { public uint length; public fixed sbyte inlined[12]; }
    }
}
