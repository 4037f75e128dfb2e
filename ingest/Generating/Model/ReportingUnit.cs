namespace SafetyMonth.Ingest.Generating.Model;

/// <summary>A unit that sends returns (填报单位).</summary>
/// <param name="Name">Its name as it stands in every header, such as 阳城县市场监督管理局.</param>
/// <param name="Brief">A short name for file names, such as 阳城县.</param>
/// <param name="RegionCode">Its region.</param>
/// <param name="Scale">How much larger its kind of region is than a county: about 3 for a prefecture, below 1 for an office.</param>
public sealed record ReportingUnit(string Name, string Brief, string RegionCode, double Scale);
