namespace SafetyMonth.Dashboard.Access;

/// <summary>Addresses to go back to.</summary>
internal static class LocalPath
{
    /// <summary>The address where it is a path of this site, else the overview: nobody is led elsewhere by a link to the sign-in page.</summary>
    public static string Of(string? path)
        => path is ['/', not ('/' or '\\'), ..] && path.Length <= 2000 && !path.Any(char.IsControl) && !path.StartsWith("/sign-in", StringComparison.Ordinal) ? path : "/";
}
