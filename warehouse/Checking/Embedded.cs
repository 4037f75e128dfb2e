namespace SafetyMonth.Warehouse.Checking;

/// <summary>The data files of the checks that travel inside the assembly.</summary>
internal static class Embedded
{
    /// <summary>The text of a file by its name without the ending.</summary>
    public static string Text(string name)
    {
        using var stream = typeof(Embedded).Assembly.GetManifestResourceStream($"Checking/{name}.json")
            ?? throw new ArgumentException($"No data file is named '{name}'.", nameof(name));
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
