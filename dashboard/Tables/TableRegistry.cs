namespace SafetyMonth.Dashboard.Tables;

/// <summary>The tables that a request's page shows, so that each can be sent as a file instead.</summary>
public sealed class TableRegistry
{
    private readonly Dictionary<string, DataTable> tables = [];

    /// <summary>The table with the id, or null.</summary>
    public DataTable? Find(string id) => tables.GetValueOrDefault(id);

    /// <summary>Remembers a table; ids are unique on a page.</summary>
    public void Add(DataTable table)
    {
        ArgumentNullException.ThrowIfNull(table);
        tables.Add(table.Id, table);
    }
}
