namespace SafetyMonth.Dashboard.Access;

/// <summary>What became of a change to an account. The pages say it by the message <c>outcome.</c> and the name in lower case.</summary>
public enum AccountOutcome
{
    /// <summary>It was added.</summary>
    Added,

    /// <summary>Its role and regions were changed.</summary>
    Changed,

    /// <summary>It has a new password.</summary>
    Reset,

    /// <summary>It can no longer be used.</summary>
    Disabled,

    /// <summary>It can be used again.</summary>
    Enabled,

    /// <summary>The viewer's own password was changed.</summary>
    OwnChanged,

    /// <summary>The name is none.</summary>
    BadName,

    /// <summary>Somebody has that name.</summary>
    NameTaken,

    /// <summary>A region's code is none of ours.</summary>
    BadRegion,

    /// <summary>The password is not good enough.</summary>
    WeakPassword,

    /// <summary>The old password is not right, or the account is locked.</summary>
    WrongPassword,

    /// <summary>More regions than the viewer sees.</summary>
    OutOfScope,

    /// <summary>There is no such account, or the viewer may not see it.</summary>
    Unknown,

    /// <summary>Nobody would be left to manage everything.</summary>
    LastAdministrator,
}
