namespace SafetyMonth.Warehouse.Vocabulary;

/// <summary>What an account is for; each role may do what the one before it may, and more.</summary>
public enum Role
{
    /// <summary>领导: sees the overview and the reporting.</summary>
    Leader,

    /// <summary>分析: compares and exports too.</summary>
    Analyst,

    /// <summary>审核: decides on flags, uploads, reveals contacts, reads the audit log too.</summary>
    Auditor,

    /// <summary>管理员: manages the accounts too.</summary>
    Administrator,
}
