using SafetyMonth.Ingest.Indicators;

namespace SafetyMonth.Dashboard.Text;

/// <summary>Names of the indicators' themes.</summary>
public static class ThemeName
{
    /// <summary>The theme's name, or null where the dictionary has no such theme.</summary>
    public static string? Of(string theme, Words words)
    {
        ArgumentNullException.ThrowIfNull(words);
        return IndicatorDictionary.Default.Themes.FirstOrDefault(one => one.Code == theme) is { } found ? words.Name(found.NameZh, found.NameEn) : null;
    }
}
