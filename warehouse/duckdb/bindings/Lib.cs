using System.Runtime.InteropServices;
using System.Runtime.InteropServices.Marshalling;

namespace DuckDB.NET.Native;

/// <summary>The entry points that this assembly's own types use.</summary>
internal static partial class Lib
{
    public const string Name = "duckdb";

    [LibraryImport(Name)]
    public static partial void duckdb_free(IntPtr p);

    [LibraryImport(Name)]
    public static partial void duckdb_close(ref IntPtr database);

    [LibraryImport(Name)]
    public static partial void duckdb_disconnect(ref IntPtr connection);

    [LibraryImport(Name)]
    public static partial void duckdb_interrupt(DuckDBNativeConnection connection);

    [LibraryImport(Name)]
    public static partial void duckdb_destroy_config(ref IntPtr config);

    [LibraryImport(Name)]
    public static partial void duckdb_destroy_prepare(ref IntPtr statement);

    [LibraryImport(Name)]
    public static partial void duckdb_destroy_extracted(ref IntPtr statements);

    [LibraryImport(Name)]
    public static partial void duckdb_destroy_logical_type(ref IntPtr type);

    [LibraryImport(Name)]
    public static partial int duckdb_appender_destroy(ref IntPtr appender);

    [LibraryImport(Name)]
    public static partial void duckdb_destroy_arrow_options(ref IntPtr options);

    [LibraryImport(Name)]
    public static partial void duckdb_destroy_data_chunk(ref IntPtr chunk);

    [LibraryImport(Name)]
    public static partial void duckdb_destroy_error_data(ref IntPtr error);

    [LibraryImport(Name)]
    public static partial void duckdb_destroy_client_context(ref IntPtr context);

    [LibraryImport(Name)]
    public static partial void duckdb_destroy_value(ref IntPtr value);

    [LibraryImport(Name)]
    public static partial void duckdb_destroy_result(ref DuckDBResult result);

    [LibraryImport(Name)]
    [return: MarshalAs(UnmanagedType.U1)]
    public static partial bool duckdb_error_data_has_error(DuckDBErrorData error);

    [LibraryImport(Name)]
    [return: MarshalUsing(typeof(BorrowedUtf8))]
    public static partial string duckdb_error_data_message(DuckDBErrorData error);

    [LibraryImport(Name)]
    public static partial ulong duckdb_client_context_get_connection_id(DuckDBClientContext context);

    [LibraryImport(Name)]
    public static partial DuckDBDateOnly duckdb_from_date(DuckDBDate date);

    [LibraryImport(Name)]
    public static partial DuckDBDate duckdb_to_date(DuckDBDateOnly date);

    [LibraryImport(Name)]
    public static partial DuckDBTimestamp duckdb_from_timestamp(DuckDBTimestampStruct timestamp);

    [LibraryImport(Name)]
    public static partial DuckDBTimestampStruct duckdb_to_timestamp(DuckDBTimestamp timestamp);

    [LibraryImport(Name)]
    [return: MarshalAs(UnmanagedType.U1)]
    public static partial bool duckdb_is_null_value(DuckDBValue value);

    [LibraryImport(Name)]
    [return: MarshalAs(UnmanagedType.U1)]
    public static partial bool duckdb_get_bool(DuckDBValue value);

    [LibraryImport(Name)]
    public static partial sbyte duckdb_get_int8(DuckDBValue value);

    [LibraryImport(Name)]
    public static partial short duckdb_get_int16(DuckDBValue value);

    [LibraryImport(Name)]
    public static partial int duckdb_get_int32(DuckDBValue value);

    [LibraryImport(Name)]
    public static partial long duckdb_get_int64(DuckDBValue value);

    [LibraryImport(Name)]
    public static partial byte duckdb_get_uint8(DuckDBValue value);

    [LibraryImport(Name)]
    public static partial ushort duckdb_get_uint16(DuckDBValue value);

    [LibraryImport(Name)]
    public static partial uint duckdb_get_uint32(DuckDBValue value);

    [LibraryImport(Name)]
    public static partial ulong duckdb_get_uint64(DuckDBValue value);

    [LibraryImport(Name)]
    public static partial float duckdb_get_float(DuckDBValue value);

    [LibraryImport(Name)]
    public static partial double duckdb_get_double(DuckDBValue value);

    [LibraryImport(Name)]
    public static partial DuckDBDate duckdb_get_date(DuckDBValue value);

    [LibraryImport(Name)]
    public static partial DuckDBTime duckdb_get_time(DuckDBValue value);

    [LibraryImport(Name)]
    public static partial DuckDBTimestampStruct duckdb_get_timestamp(DuckDBValue value);

    [LibraryImport(Name)]
    [return: MarshalUsing(typeof(OwnedUtf8))]
    public static partial string duckdb_get_varchar(DuckDBValue value);
}
