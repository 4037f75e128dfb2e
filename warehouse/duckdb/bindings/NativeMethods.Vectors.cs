using System.Runtime.InteropServices;

namespace DuckDB.NET.Native;

public static unsafe partial class NativeMethods
{
    public static partial class Vectors
    {
        [LibraryImport(Lib.Name, EntryPoint = "duckdb_array_vector_get_child")]
        [SuppressGCTransition]
        public static partial IntPtr DuckDBArrayVectorGetChild(IntPtr vector);

        [LibraryImport(Lib.Name, EntryPoint = "duckdb_list_vector_get_child")]
        [SuppressGCTransition]
        public static partial IntPtr DuckDBListVectorGetChild(IntPtr vector);

        [LibraryImport(Lib.Name, EntryPoint = "duckdb_list_vector_reserve")]
        public static partial DuckDBState DuckDBListVectorReserve(IntPtr vector, ulong requiredCapacity);

        [LibraryImport(Lib.Name, EntryPoint = "duckdb_list_vector_set_size")]
        public static partial DuckDBState DuckDBListVectorSetSize(IntPtr vector, ulong size);

        [LibraryImport(Lib.Name, EntryPoint = "duckdb_struct_vector_get_child")]
        [SuppressGCTransition]
        public static partial IntPtr DuckDBStructVectorGetChild(IntPtr vector, long index);

        [LibraryImport(Lib.Name, EntryPoint = "duckdb_unsafe_vector_assign_string_element_len")]
        public static partial void DuckDBUnsafeVectorAssignStringElementLength(IntPtr vector, ulong index, byte* str, long strLen);

        [LibraryImport(Lib.Name, EntryPoint = "duckdb_vector_assign_string_element_len")]
        public static partial void DuckDBVectorAssignStringElementLength(IntPtr vector, ulong index, byte* str, long strLen);

        [LibraryImport(Lib.Name, EntryPoint = "duckdb_vector_ensure_validity_writable")]
        public static partial void DuckDBVectorEnsureValidityWritable(IntPtr vector);

        [LibraryImport(Lib.Name, EntryPoint = "duckdb_vector_get_column_type")]
        public static partial DuckDBLogicalType DuckDBVectorGetColumnType(IntPtr vector);

        [LibraryImport(Lib.Name, EntryPoint = "duckdb_vector_get_data")]
        [SuppressGCTransition]
        public static partial void* DuckDBVectorGetData(IntPtr vector);

        [LibraryImport(Lib.Name, EntryPoint = "duckdb_vector_get_validity")]
        [SuppressGCTransition]
        public static partial ulong* DuckDBVectorGetValidity(IntPtr vector);
    }
}
