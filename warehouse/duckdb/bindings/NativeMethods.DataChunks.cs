using System.Runtime.InteropServices;

namespace DuckDB.NET.Native;

public static unsafe partial class NativeMethods
{
    public static partial class DataChunks
    {
        [LibraryImport(Lib.Name, EntryPoint = "duckdb_create_data_chunk")]
        public static partial DuckDBDataChunk DuckDBCreateDataChunk(IntPtr[] types, ulong columnCount);

        [LibraryImport(Lib.Name, EntryPoint = "duckdb_data_chunk_get_column_count")]
        public static partial long DuckDBDataChunkGetColumnCount(DuckDBDataChunk chunk);

        [LibraryImport(Lib.Name, EntryPoint = "duckdb_data_chunk_get_size")]
        [SuppressGCTransition]
        public static partial ulong DuckDBDataChunkGetSize(DuckDBDataChunk chunk);

        [LibraryImport(Lib.Name, EntryPoint = "duckdb_data_chunk_get_vector")]
        [SuppressGCTransition]
        public static partial IntPtr DuckDBDataChunkGetVector(DuckDBDataChunk chunk, long colIdx);

        [LibraryImport(Lib.Name, EntryPoint = "duckdb_data_chunk_reset")]
        public static partial void DuckDBDataChunkReset(DuckDBDataChunk chunk);

        [LibraryImport(Lib.Name)]
        private static partial void duckdb_data_chunk_set_size(DuckDBDataChunk chunk, ulong size);

        public static long DuckDBDataChunkSetSize(DuckDBDataChunk chunk, ulong size) { duckdb_data_chunk_set_size(chunk, size); return (long)size; }
    }
}
