using System.Runtime.InteropServices;
using System.Runtime.InteropServices.Marshalling;

namespace DuckDB.NET.Native;

public static unsafe partial class NativeMethods
{
    public static partial class Startup
    {
        [LibraryImport(Lib.Name, EntryPoint = "duckdb_connect")]
        public static partial DuckDBState DuckDBConnect(DuckDBDatabase database, out DuckDBNativeConnection outConnection);

        [LibraryImport(Lib.Name, EntryPoint = "duckdb_connection_get_client_context")]
        public static partial void DuckDBConnectionGetClientContext(DuckDBNativeConnection connection, out DuckDBClientContext outContext);

        [LibraryImport(Lib.Name, EntryPoint = "duckdb_library_version")]
        [return: MarshalUsing(typeof(BorrowedUtf8))]
        public static partial string DuckDBLibraryVersion();

        [LibraryImport(Lib.Name, EntryPoint = "duckdb_open_ext", StringMarshalling = StringMarshalling.Utf8)]
        public static partial DuckDBState DuckDBOpen(string path, out DuckDBDatabase outDatabase, DuckDBConfig config, [MarshalUsing(typeof(OwnedUtf8))] out string outError);

        [LibraryImport(Lib.Name, EntryPoint = "duckdb_query_progress")]
        public static partial DuckDBQueryProgress DuckDBQueryProgress(DuckDBNativeConnection connection);
    }
}
