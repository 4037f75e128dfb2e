namespace SafetyMonth.Warehouse.Vocabulary;

/// <summary>What an entry of the audit log is about.</summary>
public enum AuditKind
{
    /// <summary>登录: somebody signed in.</summary>
    SignIn,

    /// <summary>登录失败: somebody tried to.</summary>
    SignInFailed,

    /// <summary>退出: somebody signed out.</summary>
    SignOut,

    /// <summary>导出: a table or a picture left as a file.</summary>
    Export,

    /// <summary>上传: a file was handed in.</summary>
    Upload,

    /// <summary>核实: a decision on a figure or a return.</summary>
    Review,

    /// <summary>查看联系方式: a contact was shown unmasked.</summary>
    Reveal,

    /// <summary>账户: an account was added or changed.</summary>
    Account,

    /// <summary>表样: a learned form was confirmed or refused.</summary>
    Form,
}
