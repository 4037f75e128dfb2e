using SafetyMonth.Ingest.Forms;
using SafetyMonth.Ingest.Learning;
using SafetyMonth.Warehouse.Vocabulary;

namespace SafetyMonth.Ingest.Provisional;

/// <summary>What became of confirming a provisional form.</summary>
/// <param name="File">The file that the form was written to, or null where it is not confirmed.</param>
/// <param name="Guesses">What in the form nobody has said.</param>
/// <param name="Failure">Why it could not be confirmed; null where it was, and where only its guesses stand against it.</param>
public sealed record ConfirmationResult(string? File, FormGuesses Guesses, Problem? Failure);

/// <summary>
/// A person makes a provisional form a known one: its file goes into the folder of known forms, and the returns that were read by it
/// are read again by the next <see cref="Loading.ReturnIngest"/> over a catalogue that has it.
/// </summary>
public static class FormConfirmation
{
    /// <summary>Confirms the form, unless part of it is guessed and nobody has said that it is right.</summary>
    /// <param name="form">The form.</param>
    /// <param name="known">The known forms; one that was only named so far (unseen) is replaced.</param>
    /// <param name="folder">The folder of known forms.</param>
    /// <param name="guessesAreRight">Whether somebody has looked at each guess and says that it is right.</param>
    public static ConfirmationResult Confirm(ProvisionalForm form, FormCatalogue known, string folder, bool guessesAreRight)
    {
        ArgumentNullException.ThrowIfNull(form);
        ArgumentNullException.ThrowIfNull(known);
        var guesses = FormGuesses.In(form.Notation);
        if (known.Find(form.Form.Id) is { Items.Count: > 0 })
            return new ConfirmationResult(null, guesses, new Problem(ProblemCodes.FormKnown, $"forms 文件夹里已经有编号为“{form.Form.Id}”的表样。下次 ingest 就会按它重读。"));
        if (!guesses.None && !guessesAreRight)
            return new ConfirmationResult(null, guesses, null);
        var file = Path.Combine(folder, $"{form.Form.Id}.yaml");
        return Save(file, form.Notation) is { } failure ? new ConfirmationResult(null, guesses, failure) : new ConfirmationResult(file, guesses, null);
    }

    /// <summary>Writes a form's notation to a file, or says why it cannot.</summary>
    public static Problem? Save(string file, string notation)
    {
        try
        {
            File.WriteAllText(file, notation);
            return null;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return new Problem(ProblemCodes.FileUnwritable, $"“{file}”写不进去：{failure.Message}", Remedy: "请检查文件夹是否存在、有没有写入的权限。");
        }
    }
}
