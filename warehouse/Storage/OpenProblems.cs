using SafetyMonth.Warehouse.Vocabulary;

namespace SafetyMonth.Warehouse.Storage;

/// <summary>What can go wrong when a warehouse is opened, in the words that a user reads.</summary>
internal static class OpenProblems
{
    public static Problem Locked(string path) => new(
        ProblemCodes.WarehouseLocked, $"数据仓库“{path}”正被另一个程序使用（看板或另一条命令），同一时间只能由一个程序打开。",
        Remedy: "请等那个程序结束，或先关闭看板再重试。");

    public static Problem Missing(string path) => new(
        ProblemCodes.WarehouseMissing, $"找不到数据仓库“{path}”。", Remedy: "请检查路径；先用 safetymonth ingest 或 import 建立数据仓库。");

    public static Problem Unreadable(string path, string reason) => new(
        ProblemCodes.WarehouseUnreadable, $"打不开数据仓库“{path}”：{reason}", Remedy: "请检查路径和权限，并确认它是本程序建立的数据仓库文件。");

    public static Problem Newer(int found, int known) => new(
        ProblemCodes.WarehouseVersion, $"数据仓库的结构版本是 {found}，本程序只认识到 {known}。", Remedy: "请改用新版本的程序打开。");

    public static Problem Older() => new(
        ProblemCodes.WarehouseVersion, "数据仓库的结构版本较旧，只读方式下不能升级。", Remedy: "请先用 safetymonth ingest 打开一次，使其升级。");
}
