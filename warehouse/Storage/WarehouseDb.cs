using System.Globalization;
using Dapper;
using DuckDB.NET.Data;

namespace SafetyMonth.Warehouse.Storage;

/// <summary>An open warehouse: one DuckDB file (or memory), its schema current, its configuration locked.</summary>
public sealed class WarehouseDb : IDisposable
{
    private readonly DuckDBConnection root;
    private readonly Lock writing = new();
    private long version;

    // Columns are named file_hash, properties FileHash.
    static WarehouseDb() => DefaultTypeMap.MatchNamesWithUnderscores = true;

    private WarehouseDb(DuckDBConnection root, string path) => (this.root, Path) = (root, path);

    /// <summary>The file, or <c>:memory:</c>.</summary>
    public string Path { get; }

    /// <summary>Counts what was written since it was opened: whatever was read under another number may be out of date.</summary>
    public long Version => Volatile.Read(ref version);

    /// <summary>Opens a warehouse file, creating it unless it must exist or is opened for reading alone.</summary>
    public static OpenResult Open(string path, WarehouseOptions? options = null)
    {
        options ??= new WarehouseOptions();
        if ((options.ReadOnly || options.MustExist) && !File.Exists(path))
            return OpenResult.Failed(OpenProblems.Missing(path));
        return Open(path, System.IO.Path.GetFullPath(path), options.TemporaryFolder ?? System.IO.Path.GetFullPath(path) + ".tmp", options);
    }

    /// <summary>A warehouse in memory, for tests and one-off work.</summary>
    public static WarehouseDb InMemory(WarehouseOptions? options = null)
    {
        options ??= new WarehouseOptions();
        var opened = Open(":memory:", ":memory:", options.TemporaryFolder ?? "", options);
        return opened.Warehouse ?? throw new InvalidOperationException(opened.Failure!.Message);
    }

    /// <summary>A connection of the caller's own to the warehouse; connections may be used side by side, one thread each.</summary>
    public DuckDBConnection Connect()
    {
        var connection = Path == ":memory:" ? root.Duplicate() : new DuckDBConnection(root.ConnectionString);
        connection.Open();
        return connection;
    }

    /// <summary>The only way to write: one piece of work at a time, in one transaction. What the work throws undoes all of it.</summary>
    public T Write<T>(Func<DuckDBConnection, T> work)
    {
        var result = WriteAside(work);
        Interlocked.Increment(ref version);
        return result;
    }

    /// <summary>The same for what is no part of the data, such as the audit log: what was read before stays up to date.</summary>
    public T WriteAside<T>(Func<DuckDBConnection, T> work)
    {
        ArgumentNullException.ThrowIfNull(work);
        lock (writing)
        {
            using var connection = Connect();
            using var transaction = connection.BeginTransaction();
            var result = work(connection);
            transaction.Commit();
            return result;
        }
    }

    /// <summary>The same for work without a result.</summary>
    public void Write(Action<DuckDBConnection> work)
    {
        ArgumentNullException.ThrowIfNull(work);
        Write(connection =>
        {
            work(connection);
            return true;
        });
    }

    /// <summary>Closes the warehouse; what was committed is in the file.</summary>
    public void Dispose() => root.Dispose();

    private static OpenResult Open(string shown, string source, string temporary, WarehouseOptions options)
    {
        DuckDBConnection? connection = null;
        try
        {
            connection = new DuckDBConnection(ConnectionString(source, temporary, options));
            connection.Open();
            if (SchemaSteps.Apply(connection, options.ReadOnly) is { } failure)
            {
                connection.Dispose();
                return OpenResult.Failed(failure);
            }
            if (options.WritesTo is { } export)
                AllowOnly(connection, export);
            connection.Execute("set lock_configuration = true");
            return OpenResult.Of(new WarehouseDb(connection, shown));
        }
        catch (DuckDBException exception)
        {
            connection?.Dispose();
            return OpenResult.Failed(exception.Message.Contains("lock", StringComparison.OrdinalIgnoreCase)
                ? OpenProblems.Locked(shown)
                : OpenProblems.Unreadable(shown, exception.Message.Split('\n')[0]));
        }
    }

    // The list of paths can be given only while access is open, so it is closed after it.
    private static void AllowOnly(DuckDBConnection connection, string path)
    {
        connection.Execute($"set allowed_paths = ['{System.IO.Path.GetFullPath(path).Replace("'", "''", StringComparison.Ordinal)}']");
        connection.Execute("set enable_external_access = false");
    }

    // Nothing is fetched, nothing outside the warehouse is read or written but the file of an export, and nobody can change that later.
    private static string ConnectionString(string source, string temporary, WarehouseOptions options) => new DuckDBConnectionStringBuilder
    {
        ["Data Source"] = source,
        ["access_mode"] = options.ReadOnly ? "READ_ONLY" : "READ_WRITE",
        ["memory_limit"] = options.MemoryLimit,
        ["threads"] = options.Threads.ToString(CultureInfo.InvariantCulture),
        ["temp_directory"] = temporary,
        ["checkpoint_threshold"] = "256MB",
        ["autoinstall_known_extensions"] = "false",
        ["autoload_known_extensions"] = "false",
        ["enable_external_access"] = options.WritesTo is null ? "false" : "true",
    }.ConnectionString;
}
