namespace SafetyMonth.Warehouse.Export;

/// <summary>Writes sheets as an .xlsx workbook. Another library is another class behind this.</summary>
public interface IWorkbookWriter
{
    /// <summary>Writes one workbook with a sheet for each; a sheet with more rows than Excel holds goes on in a further sheet.</summary>
    void Write(IReadOnlyList<Sheet> sheets, Stream output);
}
