using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace SafetyMonth.Ingest.Reading.External;

/// <summary>Runs another program on a hostile file: no shell, nothing on its input, bounded time, output and memory.</summary>
internal static class ExternalProgram
{
    private const int ErrorsKept = 4_096;

    // 128 and the signal's number, SIGXCPU and SIGKILL.
    private const int KilledByProcessorLimit = 152;
    private const int KilledOutright = 137;

    /// <summary>Runs a program to its end, or kills it with its children where it passes a limit.</summary>
    /// <param name="program">Its full path.</param>
    /// <param name="arguments">Its arguments, each passed as it is.</param>
    /// <param name="folder">The folder that it works in.</param>
    /// <param name="limits">What it may cost.</param>
    /// <param name="settings">Environment variables to set for it.</param>
    public static ProgramRun Run(string program, IEnumerable<string> arguments, string folder, ProgramLimits limits, params IEnumerable<KeyValuePair<string, string>> settings)
        => RunAsync(StartInfo(program, arguments, folder, limits, settings), limits).GetAwaiter().GetResult();

    private static async Task<ProgramRun> RunAsync(ProcessStartInfo start, ProgramLimits limits)
    {
        using var process = new Process { StartInfo = start };
        using var clock = new CancellationTokenSource(limits.Time);
        process.Start();
        try
        {
            process.StandardInput.Close();
            var errors = ReadErrorsAsync(process.StandardError.BaseStream, clock.Token);
            var output = await ReadOutputAsync(process.StandardOutput.BaseStream, limits.OutputBytes, clock.Token).ConfigureAwait(false);
            if (output is null)
                return new ProgramRun(ProgramEnd.TooMuchOutput, 0, default, "");
            var said = await errors.ConfigureAwait(false);
            await process.WaitForExitAsync(clock.Token).ConfigureAwait(false);
            return process.ExitCode is KilledByProcessorLimit or KilledOutright
                ? new ProgramRun(ProgramEnd.OutOfTime, 0, default, "")
                : new ProgramRun(ProgramEnd.Finished, process.ExitCode, output.Value, said);
        }
        catch (OperationCanceledException)
        {
            return new ProgramRun(ProgramEnd.OutOfTime, 0, default, "");
        }
        finally
        {
            Kill(process);
        }
    }

    private static ProcessStartInfo StartInfo(
        string program, IEnumerable<string> arguments, string folder, ProgramLimits limits, IEnumerable<KeyValuePair<string, string>> settings)
    {
        var start = new ProcessStartInfo
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            CreateNoWindow = true,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        // A document must not make a program fetch anything; port 9 answers nobody.
        foreach (var proxy in (ReadOnlySpan<string>)["http_proxy", "https_proxy", "ftp_proxy"])
            start.Environment[proxy] = "http://127.0.0.1:9";
        start.Environment["LC_ALL"] = "C.UTF-8";
        foreach (var (name, value) in settings)
            start.Environment[name] = value;
        if (ProgramLocator.OnPath.Find("prlimit") is { } limiter)
        {
            var bytes = limits.MemoryBytes.ToString(CultureInfo.InvariantCulture);
            var seconds = Math.Ceiling(limits.Processor.TotalSeconds).ToString(CultureInfo.InvariantCulture);
            start.FileName = limiter;
            foreach (var argument in (ReadOnlySpan<string>)["--data=" + bytes, "--fsize=" + bytes, "--cpu=" + seconds, "--core=0", "--", program])
                start.ArgumentList.Add(argument);
        }
        else
        {
            start.FileName = program;
        }
        foreach (var argument in arguments)
            start.ArgumentList.Add(argument);
        return start;
    }

    private static async Task<ReadOnlyMemory<byte>?> ReadOutputAsync(Stream stream, int most, CancellationToken clock)
    {
        var output = new MemoryStream();
        var buffer = new byte[64 * 1024];
        int count;
        while ((count = await stream.ReadAsync(buffer, clock).ConfigureAwait(false)) > 0)
        {
            if (output.Length + count > most)
                return null;
            output.Write(buffer, 0, count);
        }
        return output.GetBuffer().AsMemory(0, (int)output.Length);
    }

    // Everything is read, lest the program wait for a full pipe; only the beginning is kept.
    private static async Task<string> ReadErrorsAsync(Stream stream, CancellationToken clock)
    {
        using var kept = new MemoryStream();
        var buffer = new byte[ErrorsKept];
        int count;
        while ((count = await stream.ReadAsync(buffer, clock).ConfigureAwait(false)) > 0)
            kept.Write(buffer, 0, (int)Math.Min(count, ErrorsKept - kept.Length));
        return Encoding.UTF8.GetString(kept.ToArray());
    }

    private static void Kill(Process process)
    {
        try
        {
            process.Kill(entireProcessTree: true);
            process.WaitForExit();
        }
        catch (InvalidOperationException)
        {
            // It has ended by itself.
        }
    }
}
