namespace SafetyMonth.Warehouse.Queries.Pages;

/// <summary>A form as pages list it.</summary>
public sealed class FormRow
{
    /// <summary>Stable id.</summary>
    public string Id { get; init; } = "";

    /// <summary>Printed title.</summary>
    public string Title { get; init; } = "";

    /// <summary>Year of the notice.</summary>
    public int Year { get; init; }

    /// <summary>The region whose bureau issued it.</summary>
    public string RegionCode { get; init; } = "";

    /// <summary>The issuing bureau.</summary>
    public string Bureau { get; init; } = "";

    /// <summary>The campaign's name.</summary>
    public string Campaign { get; init; } = "";

    /// <summary>How the slots stand on the page.</summary>
    public string Layout { get; init; } = "";

    /// <summary><c>increment</c> or <c>cumulative</c>.</summary>
    public string Basis { get; init; } = "";

    /// <summary>Whether it was learned and nobody has confirmed it.</summary>
    public bool Provisional { get; init; }

    /// <summary>Whether somebody refused it: it waits for nobody any more.</summary>
    public bool Refused { get; init; }

    /// <summary>Whether it waits for somebody to confirm or refuse it.</summary>
    public bool Waits => Provisional && !Refused;
}

/// <summary>A slot of a form.</summary>
public sealed class SlotRow
{
    /// <summary>The form.</summary>
    public string FormId { get; init; } = "";

    /// <summary>1-based number in reading order.</summary>
    public int Slot { get; init; }

    /// <summary>1-based number of its item.</summary>
    public int ItemNo { get; init; }

    /// <summary>The item's label.</summary>
    public string Item { get; init; } = "";

    /// <summary>The wording that leads to it.</summary>
    public string Label { get; init; } = "";

    /// <summary>Its unit.</summary>
    public string Unit { get; init; } = "";

    /// <summary><c>count</c>, <c>bool</c> or <c>text</c>.</summary>
    public string Kind { get; init; } = "";

    /// <summary>The canonical indicator.</summary>
    public string Indicator { get; init; } = "";
}

/// <summary>An indicator of the dictionary.</summary>
public sealed class IndicatorRow
{
    /// <summary>Code <c>theme.measure</c>.</summary>
    public string Code { get; init; } = "";

    /// <summary>Chinese name.</summary>
    public string NameZh { get; init; } = "";

    /// <summary>English name.</summary>
    public string NameEn { get; init; } = "";

    /// <summary>Unit; empty for texts and answers.</summary>
    public string Unit { get; init; } = "";

    /// <summary>Theme.</summary>
    public string Theme { get; init; } = "";

    /// <summary><c>count</c>, <c>bool</c> or <c>text</c>.</summary>
    public string Kind { get; init; } = "";

    /// <summary>The indicator that it is read against, or null.</summary>
    public string? Pair { get; init; }
}

/// <summary>A region.</summary>
public sealed class RegionRow
{
    /// <summary>Six characters.</summary>
    public string Code { get; init; } = "";

    /// <summary>Chinese name.</summary>
    public string Name { get; init; } = "";

    /// <summary>1 province, 2 city, 3 county or functional zone.</summary>
    public int Level { get; init; }

    /// <summary>The region above, or null.</summary>
    public string? Parent { get; init; }
}

/// <summary>A reporting period of a form in a year.</summary>
public sealed class PeriodRow
{
    /// <summary>The form.</summary>
    public string FormId { get; init; } = "";

    /// <summary>The season's year.</summary>
    public int Year { get; init; }

    /// <summary>Its code.</summary>
    public string Period { get; init; } = "";

    /// <summary>1-based place in the season.</summary>
    public int Ordinal { get; init; }

    /// <summary><c>week</c>, <c>final</c> or <c>companion</c>.</summary>
    public string Kind { get; init; } = "";

    /// <summary>The deadline, local time.</summary>
    public DateTime DueAt { get; init; }
}
