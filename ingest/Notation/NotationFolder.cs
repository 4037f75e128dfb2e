using SafetyMonth.Warehouse.Vocabulary;

namespace SafetyMonth.Ingest.Notation;

/// <summary>A folder of data files: dropping a file in is all it takes to add to the catalogue.</summary>
internal static class NotationFolder
{
    /// <summary>Reads every *.yaml of the folder, by name; what cannot be read becomes a problem.</summary>
    public static IReadOnlyList<(string Name, string Text)> Read(string folder, string code, List<Problem> problems)
    {
        var files = new List<(string, string)>();
        if (!Directory.Exists(folder))
        {
            problems.Add(new Problem(code, $"找不到文件夹“{folder}”", folder, "请检查程序是否完整安装"));
            return files;
        }
        foreach (var path in Directory.EnumerateFiles(folder, "*.yaml").Order(StringComparer.Ordinal))
        {
            try
            {
                files.Add((Path.GetFileName(path), File.ReadAllText(path)));
            }
            catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
            {
                problems.Add(new Problem(code, "文件打不开", path, "请检查文件是否被占用、有没有读取的权限"));
            }
        }
        return files;
    }
}
