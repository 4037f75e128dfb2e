using System.Runtime.InteropServices;
using System.Runtime.InteropServices.Marshalling;

namespace DuckDB.NET.Native;

public static unsafe partial class NativeMethods
{
    public static partial class Configuration
    {
        [LibraryImport(Lib.Name, EntryPoint = "duckdb_config_count")]
        public static partial int DuckDBConfigCount();

        [LibraryImport(Lib.Name, EntryPoint = "duckdb_create_config")]
        public static partial DuckDBState DuckDBCreateConfig(out DuckDBConfig outConfig);

        [LibraryImport(Lib.Name, EntryPoint = "duckdb_get_config_flag")]
        public static partial DuckDBState DuckDBGetConfigFlag(int index, [MarshalUsing(typeof(BorrowedUtf8))] out string outName, [MarshalUsing(typeof(BorrowedUtf8))] out string outDescription);

        [LibraryImport(Lib.Name, EntryPoint = "duckdb_set_config", StringMarshalling = StringMarshalling.Utf8)]
        public static partial DuckDBState DuckDBSetConfig(DuckDBConfig config, string name, string option);
    }
}
