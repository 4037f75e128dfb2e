using System.Diagnostics;

namespace SafetyMonth.Ingest.Commands.Output;

/// <summary>Shows how far long work has come: on the error stream, only where a person watches and data does not pass by.</summary>
public sealed class ProgressBar : IDisposable
{
    private const int Width = 30;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Rhythm = TimeSpan.FromMilliseconds(100);

    private readonly TextWriter? screen;
    private readonly int total;
    private readonly Stopwatch clock = Stopwatch.StartNew();
    private TimeSpan shown;
    private int done;

    /// <summary>A bar for so many steps; silent for the first second.</summary>
    public ProgressBar(Shell shell, int total)
    {
        ArgumentNullException.ThrowIfNull(shell);
        this.total = total;
        screen = shell.Error is StreamWriter && !Console.IsErrorRedirected && Console.IsOutputRedirected ? shell.Error : null;
    }

    /// <summary>One step is done.</summary>
    public void Step()
    {
        done++;
        if (screen is null || clock.Elapsed < Patience || clock.Elapsed - shown < Rhythm)
            return;
        shown = clock.Elapsed;
        var filled = (int)((long)Width * done / Math.Max(total, 1));
        screen.Write($"\r[{new string('#', filled)}{new string('.', Width - filled)}] {done}/{total}");
    }

    /// <summary>Clears the line.</summary>
    public void Dispose()
    {
        if (shown > TimeSpan.Zero)
            screen?.Write($"\r{new string(' ', Width + 30)}\r");
    }
}
