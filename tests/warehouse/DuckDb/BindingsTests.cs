using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;
using System.Runtime.InteropServices;
using DuckDB.NET.Data;
using DuckDB.NET.Native;

namespace SafetyMonth.Warehouse.Tests.DuckDb;

public class BindingsTests
{
    private static readonly Module Data = typeof(DuckDBConnection).Assembly.ManifestModule;

    [Fact]
    public void Every_type_that_the_driver_references_is_in_the_bindings()
    {
        using var image = new PEReader(File.OpenRead(typeof(DuckDBConnection).Assembly.Location));
        var metadata = image.GetMetadataReader();
        var types = metadata.TypeReferences.Where(handle => OfBindings(metadata, handle)).ToList();
        types.Count.ShouldBeGreaterThan(20);
        types.Select(handle => Missing(() => Data.ResolveType(MetadataTokens.GetToken(handle)))).ShouldAllBe(missing => missing == null);
    }

    [Fact]
    public void Every_member_that_the_driver_references_is_in_the_bindings()
    {
        using var image = new PEReader(File.OpenRead(typeof(DuckDBConnection).Assembly.Location));
        var metadata = image.GetMetadataReader();
        var members = Enumerable.Range(1, metadata.GetTableRowCount(TableIndex.MemberRef)).Select(MetadataTokens.MemberReferenceHandle)
            .Where(handle => OfBindings(metadata, metadata.GetMemberReference(handle).Parent)).ToList();
        members.Count.ShouldBeGreaterThan(100);
        members.Select(handle => Missing(() => Data.ResolveMember(MetadataTokens.GetToken(handle)))).ShouldAllBe(missing => missing == null);
    }

    [Fact]
    public void Every_entry_point_of_the_bindings_is_in_the_native_library()
    {
        using var connection = new DuckDBConnection("Data Source=:memory:");
        connection.Open();
        var library = NativeLibrary.Load(NativeFile());
        using var image = new PEReader(File.OpenRead(typeof(NativeMethods).Assembly.Location));
        var metadata = image.GetMetadataReader();
        var imports = metadata.MethodDefinitions.Select(metadata.GetMethodDefinition)
            .Where(method => (method.Attributes & MethodAttributes.PinvokeImpl) != 0)
            .Select(method => metadata.GetString(method.GetImport().Name)).ToList();
        imports.Count.ShouldBeGreaterThan(100);
        imports.Where(name => !NativeLibrary.TryGetExport(library, name, out _)).ShouldBeEmpty();
    }

    private static string NativeFile()
        => Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "runtimes", NativeFolder(), "native")).Single(file => file.Contains("duckdb", StringComparison.Ordinal));

    private static string NativeFolder()
    {
        var system = OperatingSystem.IsWindows() ? "win" : OperatingSystem.IsMacOS() ? "osx" : "linux";
        return $"{system}-{RuntimeInformation.ProcessArchitecture.ToString().ToLowerInvariant()}";
    }

    private static bool OfBindings(MetadataReader metadata, EntityHandle handle) => handle.Kind switch
    {
        HandleKind.TypeReference => OfBindings(metadata, metadata.GetTypeReference((TypeReferenceHandle)handle).ResolutionScope),
        HandleKind.AssemblyReference => metadata.GetString(metadata.GetAssemblyReference((AssemblyReferenceHandle)handle).Name) == "DuckDB.NET.Bindings",
        _ => false,
    };

    private static string? Missing(Action resolve)
    {
        try
        {
            resolve();
            return null;
        }
        catch (Exception exception) when (exception is TypeLoadException or MissingMemberException or FileNotFoundException or FileLoadException)
        {
            return exception.Message;
        }
    }
}
