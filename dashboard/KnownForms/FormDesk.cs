using SafetyMonth.Dashboard.Arrivals;
using SafetyMonth.Dashboard.Data;
using SafetyMonth.Ingest.Provisional;
using SafetyMonth.Warehouse.Loading;
using SafetyMonth.Warehouse.Vocabulary;

namespace SafetyMonth.Dashboard.KnownForms;

/// <summary>Confirms and refuses learned forms while the dashboard owns the warehouse, as <c>forms confirm</c> does while it does not.</summary>
public sealed class FormDesk(WarehouseWriter writer, ArrivalDesk arrivals, FormBook book, TimeProvider clock)
{
    private static readonly Problem Gone = new(ProblemCodes.FormUnknown, "这份临时表样已经不在了，可能刚刚有人确认过。", Remedy: "请重新打开“表样”。");

    /// <summary>Makes the form a known one and reads its returns again, so that they count.</summary>
    /// <param name="id">The provisional form.</param>
    /// <param name="right">By a guessed field's key what is right.</param>
    /// <param name="guessesAreRight">Whether somebody has looked at what is still guessed and says that it is right.</param>
    /// <returns>What stands against it, empty where it was done; guesses stand against it without a problem of their own.</returns>
    public async Task<(bool Done, IReadOnlyList<Problem> Problems)> Confirm(string id, IReadOnlyDictionary<string, string> right, bool guessesAreRight)
    {
        var (problems, closed) = await writer.Write(warehouse =>
        {
            if (new ProvisionalStore(warehouse).Forms().FirstOrDefault(form => form.FormId == id) is not { } record || ProvisionalForm.Of(record) is not { } form)
                return [Gone];
            var (corrected, wrong) = form.Correct(right);
            return corrected is null ? wrong : Confirm(corrected, guessesAreRight);
        });
        if (closed is not null)
            return (false, [closed]);
        if (problems is not null)
            return (false, problems);
        book.Reload();
        return await arrivals.ReadAgain() is { } unread ? (false, [unread]) : (true, []);
    }

    /// <summary>Keeps that the form is none to count by; its returns stay where they are.</summary>
    public async Task<Problem?> Refuse(string id, string by, string reason)
    {
        var (_, closed) = await writer.Write(warehouse =>
        {
            new ProvisionalStore(warehouse).Refuse(id, new FormRefusal(clock.GetLocalNow().DateTime, by, reason));
            return true;
        });
        return closed;
    }

    // Null where it is confirmed.
    private IReadOnlyList<Problem>? Confirm(ProvisionalForm form, bool guessesAreRight)
        => FormConfirmation.Confirm(form, book.Forms, book.Folder, guessesAreRight) switch
        {
            { File: not null } => null,
            { Failure: { } failure } => [failure],
            _ => [],
        };
}
