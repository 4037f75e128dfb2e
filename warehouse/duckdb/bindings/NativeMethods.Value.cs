using System.Runtime.InteropServices;

namespace DuckDB.NET.Native;

public static unsafe partial class NativeMethods
{
    public static partial class Value
    {
        [LibraryImport(Lib.Name)]
        private static partial DuckDBValue duckdb_create_array_value(DuckDBLogicalType type, IntPtr[] values, ulong count);

        public static DuckDBValue DuckDBCreateArrayValue(DuckDBLogicalType type, DuckDBValue[] values, int count)
        { var v = duckdb_create_array_value(type, Array.ConvertAll(values, static x => x.DangerousGetHandle()), (ulong)count); GC.KeepAlive(values); return v; }

        [LibraryImport(Lib.Name, EntryPoint = "duckdb_create_bignum")]
        public static partial DuckDBValue DuckDBCreateBignum(DuckDBBignum input);

        [LibraryImport(Lib.Name, EntryPoint = "duckdb_create_blob")]
        public static partial DuckDBValue DuckDBCreateBlob(byte[] data, long length);

        [LibraryImport(Lib.Name, EntryPoint = "duckdb_create_bool")]
        public static partial DuckDBValue DuckDBCreateBool([MarshalAs(UnmanagedType.U1)] bool input);

        [LibraryImport(Lib.Name, EntryPoint = "duckdb_create_date")]
        public static partial DuckDBValue DuckDBCreateDate(DuckDBDate input);

        [LibraryImport(Lib.Name, EntryPoint = "duckdb_create_decimal")]
        public static partial DuckDBValue DuckDBCreateDecimal(DuckDBDecimal input);

        [LibraryImport(Lib.Name, EntryPoint = "duckdb_create_double")]
        public static partial DuckDBValue DuckDBCreateDouble(double input);

        [LibraryImport(Lib.Name, EntryPoint = "duckdb_create_float")]
        public static partial DuckDBValue DuckDBCreateFloat(float input);

        [LibraryImport(Lib.Name, EntryPoint = "duckdb_create_hugeint")]
        public static partial DuckDBValue DuckDBCreateHugeInt(DuckDBHugeInt input);

        [LibraryImport(Lib.Name, EntryPoint = "duckdb_create_int16")]
        public static partial DuckDBValue DuckDBCreateInt16(short input);

        [LibraryImport(Lib.Name, EntryPoint = "duckdb_create_int32")]
        public static partial DuckDBValue DuckDBCreateInt32(int input);

        [LibraryImport(Lib.Name, EntryPoint = "duckdb_create_int64")]
        public static partial DuckDBValue DuckDBCreateInt64(long value);

        [LibraryImport(Lib.Name, EntryPoint = "duckdb_create_int8")]
        public static partial DuckDBValue DuckDBCreateInt8(sbyte input);

        [LibraryImport(Lib.Name, EntryPoint = "duckdb_create_interval")]
        public static partial DuckDBValue DuckDBCreateInterval(DuckDBInterval input);

        [LibraryImport(Lib.Name)]
        private static partial DuckDBValue duckdb_create_list_value(DuckDBLogicalType type, IntPtr[] values, ulong count);

        public static DuckDBValue DuckDBCreateListValue(DuckDBLogicalType type, DuckDBValue[] values, int count)
        { var v = duckdb_create_list_value(type, Array.ConvertAll(values, static x => x.DangerousGetHandle()), (ulong)count); GC.KeepAlive(values); return v; }

        [LibraryImport(Lib.Name, EntryPoint = "duckdb_create_null_value")]
        public static partial DuckDBValue DuckDBCreateNullValue();

        [LibraryImport(Lib.Name, EntryPoint = "duckdb_create_time")]
        public static partial DuckDBValue DuckDBCreateTime(DuckDBTime input);

        [LibraryImport(Lib.Name, EntryPoint = "duckdb_create_time_tz_value")]
        public static partial DuckDBValue DuckDBCreateTimeTz(DuckDBTimeTzStruct value);

        [LibraryImport(Lib.Name, EntryPoint = "duckdb_create_timestamp")]
        public static partial DuckDBValue DuckDBCreateTimestamp(DuckDBTimestampStruct input);

        [LibraryImport(Lib.Name, EntryPoint = "duckdb_create_timestamp_ms")]
        public static partial DuckDBValue DuckDBCreateTimestampMs(DuckDBTimestampStruct input);

        [LibraryImport(Lib.Name, EntryPoint = "duckdb_create_timestamp_ns")]
        public static partial DuckDBValue DuckDBCreateTimestampNs(DuckDBTimestampStruct input);

        [LibraryImport(Lib.Name, EntryPoint = "duckdb_create_timestamp_s")]
        public static partial DuckDBValue DuckDBCreateTimestampS(DuckDBTimestampStruct input);

        [LibraryImport(Lib.Name, EntryPoint = "duckdb_create_timestamp_tz")]
        public static partial DuckDBValue DuckDBCreateTimestampTz(DuckDBTimestampStruct input);

        [LibraryImport(Lib.Name, EntryPoint = "duckdb_create_uhugeint")]
        public static partial DuckDBValue DuckDBCreateUHugeInt(DuckDBUHugeInt input);

        [LibraryImport(Lib.Name, EntryPoint = "duckdb_create_uint16")]
        public static partial DuckDBValue DuckDBCreateUInt16(ushort input);

        [LibraryImport(Lib.Name, EntryPoint = "duckdb_create_uint32")]
        public static partial DuckDBValue DuckDBCreateUInt32(uint input);

        [LibraryImport(Lib.Name, EntryPoint = "duckdb_create_uint64")]
        public static partial DuckDBValue DuckDBCreateUInt64(ulong input);

        [LibraryImport(Lib.Name, EntryPoint = "duckdb_create_uint8")]
        public static partial DuckDBValue DuckDBCreateUInt8(byte input);

        [LibraryImport(Lib.Name, EntryPoint = "duckdb_create_uuid")]
        public static partial DuckDBValue DuckDBCreateUuid(DuckDBHugeInt input);

        [LibraryImport(Lib.Name, EntryPoint = "duckdb_create_varchar", StringMarshalling = StringMarshalling.Utf8)]
        public static partial DuckDBValue DuckDBCreateVarchar(string text);
    }
}
