using SafetyMonth.Ingest.Reading;

namespace SafetyMonth.Dashboard.Tests.Startup;

public class ReadingTests
{
    [Fact]
    public void The_dashboards_process_starts_reading_workers_too()
    {
        var read = DocumentReader.Read("a.html", "<html><p>参与12人次</p></html>"u8.ToArray());

        read.Failure.ShouldBeNull();
        read.Document.ShouldNotBeNull().Format.ShouldBe("html");
    }
}
