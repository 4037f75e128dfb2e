using System.Data;
using Dapper;
using DuckDB.NET.Data;

namespace SafetyMonth.Warehouse.Storage;

/// <summary>A whole list as one parameter, which Dapper would otherwise spell out as many.</summary>
internal sealed class ListParameter<T>(IEnumerable<T> values) : SqlMapper.ICustomQueryParameter
{
    private readonly List<T> values = [.. values];

    public void AddParameter(IDbCommand command, string name) => command.Parameters.Add(new DuckDBParameter(name, values));
}

/// <summary>Short spelling of <see cref="ListParameter{T}"/>.</summary>
internal static class ListParameter
{
    public static ListParameter<T> Of<T>(IEnumerable<T> values) => new(values);
}
