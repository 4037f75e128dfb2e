using SafetyMonth.Ingest.Provisional;
using SafetyMonth.Warehouse.Loading;

namespace SafetyMonth.Ingest.Commands.Warehouses;

/// <summary>The provisional forms of a warehouse, for commands.</summary>
internal static class ProvisionalForms
{
    /// <summary>The form by its id, or the exit code after telling why there is none.</summary>
    public static (ProvisionalForm? Form, int Code) Find(Shell shell, string warehouse, string id)
    {
        using var opened = WarehouseOption.Open(shell, warehouse, readOnly: true);
        if (opened is null)
            return (null, ExitCodes.InputFailed);
        var forms = new ProvisionalStore(opened).Forms();
        if (forms.Where(form => form.FormId == id).Select(ProvisionalForm.Of).FirstOrDefault() is { } found)
            return (found, ExitCodes.Done);
        shell.Error.WriteLine(forms.Count == 0
            ? "这个数据仓库里没有待核对的临时表样。"
            : $"没有编号为“{id}”的临时表样。待核对的有：{string.Join('、', forms.Select(form => form.FormId))}");
        return (null, ExitCodes.WrongUsage);
    }
}
