namespace SafetyMonth.Dashboard.Text;

/// <summary>The languages of the pages.</summary>
public enum Language
{
    /// <summary>Chinese, the language of the returns.</summary>
    Chinese,

    /// <summary>English.</summary>
    English,
}
