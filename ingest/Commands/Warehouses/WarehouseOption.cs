using System.CommandLine;
using SafetyMonth.Warehouse.Storage;

namespace SafetyMonth.Ingest.Commands.Warehouses;

/// <summary>The warehouse that a command works on.</summary>
internal static class WarehouseOption
{
    public static Option<string> Create() => new("--warehouse") { Description = "数据仓库文件", HelpName = "文件", Required = true };

    /// <summary>The same for a command that works without one too.</summary>
    public static Option<string?> Optional(string description) => new("--warehouse") { Description = description, HelpName = "文件" };

    /// <summary>Opens the warehouse, or tells why it cannot be opened and gives null.</summary>
    public static WarehouseDb? Open(Shell shell, string path, bool readOnly = false, bool mustExist = false)
    {
        var opened = WarehouseDb.Open(path, new WarehouseOptions { ReadOnly = readOnly, MustExist = mustExist });
        if (opened.Failure is { } failure)
            shell.Tell(null, failure);
        return opened.Warehouse;
    }
}
