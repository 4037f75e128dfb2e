namespace SafetyMonth.Dashboard.Tests.Http;

/// <summary>The tests that share one running dashboard.</summary>
[CollectionDefinition]
public class SharedDashboard : ICollectionFixture<RunningDashboard>;
