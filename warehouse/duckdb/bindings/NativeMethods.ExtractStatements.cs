using System.Runtime.InteropServices;
using System.Runtime.InteropServices.Marshalling;

namespace DuckDB.NET.Native;

public static unsafe partial class NativeMethods
{
    public static partial class ExtractStatements
    {
        [LibraryImport(Lib.Name, EntryPoint = "duckdb_extract_statements", StringMarshalling = StringMarshalling.Utf8)]
        public static partial int DuckDBExtractStatements(DuckDBNativeConnection connection, string query, out DuckDBExtractedStatements outExtractedStatements);

        [LibraryImport(Lib.Name, EntryPoint = "duckdb_extract_statements_error")]
        [return: MarshalUsing(typeof(BorrowedUtf8))]
        public static partial string DuckDBExtractStatementsError(DuckDBExtractedStatements extractedStatements);

        [LibraryImport(Lib.Name, EntryPoint = "duckdb_prepare_extracted_statement")]
        public static partial DuckDBState DuckDBPrepareExtractedStatement(DuckDBNativeConnection connection, DuckDBExtractedStatements extractedStatements, long index, out DuckDBPreparedStatement outPreparedStatement);
    }
}
