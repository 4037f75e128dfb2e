namespace SafetyMonth.Ingest.Extraction.Headers;

/// <summary>A field of a return's header.</summary>
internal enum HeaderField
{
    /// <summary>填报单位.</summary>
    Unit,

    /// <summary>联系人.</summary>
    Contact,

    /// <summary>电话.</summary>
    Phone,

    /// <summary>填报日期.</summary>
    Date,

    /// <summary>A field that is not kept, but ends the one before it: 审核人, 邮箱.</summary>
    Other,
}
