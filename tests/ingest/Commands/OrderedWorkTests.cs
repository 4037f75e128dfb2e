using FsCheck;
using FsCheck.Fluent;
using SafetyMonth.Ingest.Commands;

namespace SafetyMonth.Ingest.Tests.Commands;

public class OrderedWorkTests
{
    [Fact]
    public void Results_come_in_the_order_of_the_input()
        => Prop.ForAll<int[]>(numbers => OrderedWork.Select(numbers, number => number + 1L).SequenceEqual(numbers.Select(number => number + 1L))).QuickCheckThrowOnFailure();

    [Fact]
    public void An_endless_input_is_taken_in_as_it_is_handed_out()
    {
        var taken = 0;
        OrderedWork.Select(Endless(), number => number).Take(10).Count().ShouldBe(10);
        taken.ShouldBeLessThanOrEqualTo(11 + (2 * Environment.ProcessorCount));

        IEnumerable<int> Endless()
        {
            while (true)
                yield return taken++;
        }
    }
}
