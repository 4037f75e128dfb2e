using System.Text;

namespace SafetyMonth.Dashboard.Startup;

/// <summary>Asks for a password: twice and without showing it on a terminal, else the first line of the standard input.</summary>
internal static class PasswordPrompt
{
    /// <summary>The password, or null where none was given or the two differ.</summary>
    public static string? Ask()
    {
        if (Console.IsInputRedirected)
            return Console.In.ReadLine();
        var first = Hidden("密码：");
        return Hidden("再输一次：") == first ? first : null;
    }

    private static string Hidden(string prompt)
    {
        Console.Error.Write(prompt);
        var typed = new StringBuilder();
        for (var key = Console.ReadKey(intercept: true); key.Key != ConsoleKey.Enter; key = Console.ReadKey(intercept: true))
        {
            if (key.Key == ConsoleKey.Backspace)
                typed.Length = Math.Max(0, typed.Length - 1);
            else if (!char.IsControl(key.KeyChar))
                typed.Append(key.KeyChar);
        }

        Console.Error.WriteLine();
        return typed.ToString();
    }
}
