using System.Collections.Concurrent;
using SafetyMonth.Warehouse.Queries;

namespace SafetyMonth.Dashboard.Data;

/// <summary>What pages ask for again and again, read once for each version of the data and each scope.</summary>
internal sealed class Remembered
{
    private volatile Shelf shelf = new(-1);

    /// <summary>What was read under this version and scope, or what is read now.</summary>
    /// <param name="version">The data's version, asked for before reading: what is written meanwhile brings another.</param>
    /// <param name="scope">The regions that it is read for; nobody who sees others is given it.</param>
    /// <param name="name">What it is; one name, one type.</param>
    /// <param name="read">Reads it.</param>
    public T Of<T>(long version, RegionScope scope, string name, Func<T> read) where T : notnull
    {
        var current = shelf;
        if (current.Version != version)
            shelf = current = new Shelf(version);
        var key = (name, string.Join(',', scope.Prefixes));
        if (current.Things.TryGetValue(key, out var known))
            return (T)known;
        var made = read();
        current.Things[key] = made;
        return made;
    }

    private sealed record Shelf(long Version)
    {
        public ConcurrentDictionary<(string Name, string Scope), object> Things { get; } = new();
    }
}
