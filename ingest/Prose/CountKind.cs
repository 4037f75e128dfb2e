namespace SafetyMonth.Ingest.Prose;

/// <summary>What a measure word counts; words of one kind are said for one another.</summary>
internal enum CountKind
{
    /// <summary>Events: 场, 次.</summary>
    Sessions,

    /// <summary>People, or how often they came: 人, 人次.</summary>
    People,

    /// <summary>Buildings and businesses: 户, 家.</summary>
    Premises,

    /// <summary>Things written or filmed: 篇, 部.</summary>
    Works,

    /// <summary>All else: 个, 条.</summary>
    Things,
}

/// <summary>Sorts measure words.</summary>
internal static class CountKinds
{
    /// <summary>What the measure word counts.</summary>
    public static CountKind Of(string unit) => unit switch
    {
        "场" or "次" or "场次" or "场/次" or "场（次）" or "期" or "班次" or "轮" => CountKind.Sessions,
        "人" or "人次" or "名" or "位" or "人（次）" or "人观看" or "人/次" => CountKind.People,
        "户" or "幢" or "栋" or "座次" or "家" or "家次" => CountKind.Premises,
        "篇" or "部" or "册" or "份" or "条/份" => CountKind.Works,
        _ => CountKind.Things,
    };
}
