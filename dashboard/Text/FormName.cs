using System.Globalization;
using SafetyMonth.Warehouse.Queries.Pages;

namespace SafetyMonth.Dashboard.Text;

/// <summary>Short names of forms: their titles are long and alike.</summary>
public static class FormName
{
    /// <summary>The bureau and the year: 晋城市市场监督管理局 2023.</summary>
    public static string Of(FormRow form)
    {
        ArgumentNullException.ThrowIfNull(form);
        return string.Create(CultureInfo.InvariantCulture, $"{(form.Bureau.Length > 0 ? form.Bureau : form.Title)} {form.Year}");
    }
}
