using System.Globalization;
using SafetyMonth.Ingest.Learning;
using SafetyMonth.Warehouse.Queries.Pages;

namespace SafetyMonth.Dashboard.Text;

/// <summary>Short names of forms: their titles are long and alike.</summary>
public static class FormName
{
    /// <summary>The bureau and the year: 晋城市市场监督管理局 2023; the title where nobody has said which bureau issued it.</summary>
    public static string Of(FormRow form)
    {
        ArgumentNullException.ThrowIfNull(form);
        return string.Create(CultureInfo.InvariantCulture, $"{(form.Bureau is "" or FormGuesses.Unknown ? form.Title : form.Bureau)} {form.Year}");
    }
}
