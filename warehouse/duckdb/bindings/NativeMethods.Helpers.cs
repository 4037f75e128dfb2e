using System.Runtime.InteropServices;

namespace DuckDB.NET.Native;

public static unsafe partial class NativeMethods
{
    public static partial class Helpers
    {
        [LibraryImport(Lib.Name, EntryPoint = "duckdb_vector_size")]
        [SuppressGCTransition]
        public static partial ulong DuckDBVectorSize();
    }
}
