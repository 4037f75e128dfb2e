using SafetyMonth.Warehouse.Storage;
using SafetyMonth.Warehouse.Tests.Processes;
using SafetyMonth.Warehouse.Tests.Seeding;

namespace SafetyMonth.Warehouse.Tests.Loading;

public class InterruptedLoadTests
{
    [Fact]
    public void A_load_that_was_killed_at_any_moment_and_run_again_gives_the_same_warehouse()
    {
        using var whole = WarehouseDb.InMemory();
        Season.LoadInto(whole);
        var expected = Contents.Of(whole);
        var random = new Random();
        for (var attempt = 0; attempt < 3; attempt++)
        {
            using var folder = new TempFolder();
            var path = folder.File("w.duckdb");
            var patience = random.Next(0, 600);
            using (var other = OtherProcess.Loading(path))
            {
                Thread.Sleep(patience);
                other.Kill();
            }
            using var warehouse = WarehouseDb.Open(path).Warehouse!;
            Season.LoadInto(warehouse);
            Contents.Of(warehouse).ShouldBe(expected, $"killed after {patience} ms");
        }
    }
}
