using Spectre.Console;

namespace SafetyMonth.Ingest.Commands.Generate;

/// <summary>Long work with a bar on the error stream; no bar where nobody watches.</summary>
internal static class ProgressTask
{
    /// <summary>Does the work, which tells how many steps are done.</summary>
    public static T Run<T>(Shell shell, string title, int steps, Func<Action<int>?, T> work)
    {
        if (Console.IsErrorRedirected)
            return work(null);
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(shell.Error) });
        return console.Progress().AutoClear(true).Start(context =>
        {
            var task = context.AddTask(title, maxValue: Math.Max(1, steps));
            return work(done => task.Value = done);
        });
    }
}
