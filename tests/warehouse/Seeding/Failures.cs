using System.Security.Cryptography;
using SafetyMonth.Warehouse.Loading;
using SafetyMonth.Warehouse.Storage;
using SafetyMonth.Warehouse.Vocabulary;

namespace SafetyMonth.Warehouse.Tests.Seeding;

/// <summary>Files that fail, each with another content.</summary>
public static class Failures
{
    /// <summary>Keeps one after another aside: its copy, then its row.</summary>
    internal static void KeepWithoutEnd(WarehouseDb warehouse)
    {
        var (files, loader) = (new FailedFiles(warehouse.Path), new FailureLoader(warehouse));
        for (var i = 0; ; i++)
        {
            var bytes = new byte[200_000];
            new Random(i).NextBytes(bytes);
            var hash = Convert.ToHexStringLower(SHA256.HashData(bytes));
            loader.Load([new FailureRecord($"收件/{i}.docx", hash, new Problem(ProblemCodes.FileDamaged, "坏了。", null, "请…"), files.Keep($"{i}.docx", hash, bytes))]);
        }
    }
}
