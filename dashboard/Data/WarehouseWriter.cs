using SafetyMonth.Warehouse.Storage;
using SafetyMonth.Warehouse.Vocabulary;

namespace SafetyMonth.Dashboard.Data;

/// <summary>
/// The dashboard's only way to write: uploads, reviews and the inbox come in turn, and pages follow the new version at once. A
/// warehouse that does not exist yet is begun. Whoever has much to do (reading files above all) does it before or asks for a turn
/// for each piece, so that nobody waits long.
/// </summary>
public sealed class WarehouseWriter(WarehouseGate gate) : IDisposable
{
    private readonly SemaphoreSlim turn = new(1, 1);

    /// <summary>What the work gave, or the problem that keeps the warehouse shut. What the work throws is the caller's.</summary>
    /// <param name="work">Writes through a loader or <see cref="WarehouseDb.Write{T}"/>; runs on a thread of its own.</param>
    /// <param name="cancellation">Gives up waiting for the turn; work that has begun is finished.</param>
    public async Task<(T? Result, Problem? Problem)> Write<T>(Func<WarehouseDb, T> work, CancellationToken cancellation = default)
    {
        await turn.WaitAsync(cancellation);
        try
        {
            var (warehouse, problem) = gate.OpenOrBegin();
            return warehouse is null ? (default, problem) : (await Task.Run(() => work(warehouse), CancellationToken.None), null);
        }
        finally
        {
            turn.Release();
        }
    }

    /// <inheritdoc />
    public void Dispose() => turn.Dispose();
}
