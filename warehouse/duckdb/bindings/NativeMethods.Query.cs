using System.Runtime.InteropServices;
using System.Runtime.InteropServices.Marshalling;

namespace DuckDB.NET.Native;

public static unsafe partial class NativeMethods
{
    public static partial class Query
    {
        [LibraryImport(Lib.Name, EntryPoint = "duckdb_column_count")]
        public static partial ulong DuckDBColumnCount(ref DuckDBResult result);

        [LibraryImport(Lib.Name, EntryPoint = "duckdb_column_logical_type")]
        public static partial DuckDBLogicalType DuckDBColumnLogicalType(ref DuckDBResult result, long col);

        [LibraryImport(Lib.Name, EntryPoint = "duckdb_column_name")]
        [return: MarshalUsing(typeof(BorrowedUtf8))]
        public static partial string DuckDBColumnName(ref DuckDBResult result, long col);

        [LibraryImport(Lib.Name, EntryPoint = "duckdb_fetch_chunk")]
        public static partial DuckDBDataChunk DuckDBFetchChunk(DuckDBResult result);

        [LibraryImport(Lib.Name, EntryPoint = "duckdb_result_error")]
        [return: MarshalUsing(typeof(BorrowedUtf8))]
        public static partial string DuckDBResultError(ref DuckDBResult result);

        [LibraryImport(Lib.Name, EntryPoint = "duckdb_result_error_type")]
        public static partial DuckDBErrorType DuckDBResultErrorType(ref DuckDBResult result);

        [LibraryImport(Lib.Name, EntryPoint = "duckdb_result_return_type")]
        public static partial DuckDBResultType DuckDBResultReturnType(DuckDBResult result);

        [LibraryImport(Lib.Name, EntryPoint = "duckdb_rows_changed")]
        public static partial long DuckDBRowsChanged(ref DuckDBResult result);
    }
}
