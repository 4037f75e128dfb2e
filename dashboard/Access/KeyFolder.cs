using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.DataProtection.Repositories;

namespace SafetyMonth.Dashboard.Access;

/// <summary>Where the keys are kept that sign sessions and forms, so that both outlive a restart: a folder beside the warehouse, for its owner alone.</summary>
internal static class KeyFolder
{
    private const UnixFileMode Owner = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;

    /// <summary>The folder of a warehouse.</summary>
    public static string Of(string warehouse) => warehouse + ".keys";

    /// <summary>Keeps the keys beside the warehouse; in memory where there is none yet, and so nobody who could have signed in.</summary>
    public static void AddKeys(this IServiceCollection services, string warehouse)
    {
        var protection = services.AddDataProtection().SetApplicationName("SafetyMonth");
        if (!File.Exists(warehouse))
        {
            protection.UseEphemeralDataProtectionProvider();
            return;
        }

        services.AddOptions<KeyManagementOptions>().Configure<ILoggerFactory>((keys, logs) => keys.XmlRepository = new FileSystemXmlRepository(Make(Of(warehouse)), logs));
    }

    private static DirectoryInfo Make(string folder)
    {
        if (OperatingSystem.IsWindows())
            return Directory.CreateDirectory(folder);
        var made = Directory.CreateDirectory(folder, Owner);
        made.UnixFileMode = Owner;
        return made;
    }
}
