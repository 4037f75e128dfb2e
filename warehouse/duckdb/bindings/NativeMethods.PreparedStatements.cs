using System.Runtime.InteropServices;
using System.Runtime.InteropServices.Marshalling;

namespace DuckDB.NET.Native;

public static unsafe partial class NativeMethods
{
    public static partial class PreparedStatements
    {
        [LibraryImport(Lib.Name, StringMarshalling = StringMarshalling.Utf8)]
        private static partial DuckDBState duckdb_bind_parameter_index(DuckDBPreparedStatement statement, out long index, string name);

        public static DuckDBState DuckDBBindParameterIndex(DuckDBPreparedStatement statement, out int index, string name)
        { var state = duckdb_bind_parameter_index(statement, out var i, name); index = (int)i; return state; }   // idx_t is 64 bits wide

        [LibraryImport(Lib.Name, EntryPoint = "duckdb_bind_value")]
        public static partial DuckDBState DuckDBBindValue(DuckDBPreparedStatement preparedStatement, long paramIdx, DuckDBValue value);

        [LibraryImport(Lib.Name, EntryPoint = "duckdb_execute_prepared")]
        public static partial DuckDBState DuckDBExecutePrepared(DuckDBPreparedStatement preparedStatement, out DuckDBResult outResult);

        [LibraryImport(Lib.Name, EntryPoint = "duckdb_execute_prepared_streaming")]
        public static partial DuckDBState DuckDBExecutePreparedStreaming(DuckDBPreparedStatement preparedStatement, out DuckDBResult outResult);

        [LibraryImport(Lib.Name, EntryPoint = "duckdb_param_logical_type")]
        public static partial DuckDBLogicalType DuckDBParamLogicalType(DuckDBPreparedStatement preparedStatement, long paramIdx);

        [LibraryImport(Lib.Name, EntryPoint = "duckdb_nparams")]
        public static partial long DuckDBParams(DuckDBPreparedStatement preparedStatement);

        [LibraryImport(Lib.Name, EntryPoint = "duckdb_prepare_error")]
        [return: MarshalUsing(typeof(BorrowedUtf8))]
        public static partial string DuckDBPrepareError(DuckDBPreparedStatement preparedStatement);
    }
}
