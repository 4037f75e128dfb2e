namespace SafetyMonth.Warehouse.Vocabulary;

/// <summary>Every problem code that the product can report, in one place.</summary>
public static class ProblemCodes
{
    /// <summary>Another process holds the warehouse.</summary>
    public const string WarehouseLocked = "warehouse-locked";

    /// <summary>There is no warehouse at the path.</summary>
    public const string WarehouseMissing = "warehouse-missing";

    /// <summary>The warehouse's file cannot be opened or is no warehouse.</summary>
    public const string WarehouseUnreadable = "warehouse-unreadable";

    /// <summary>A line of imported facts cannot be used.</summary>
    public const string FactInvalid = "fact-invalid";

    /// <summary>The warehouse was made by another version of the program.</summary>
    public const string WarehouseVersion = "warehouse-version";

    /// <summary>The file does not exist or may not be read.</summary>
    public const string FileUnavailable = "file-unavailable";

    /// <summary>The file cannot be written.</summary>
    public const string FileUnwritable = "file-unwritable";

    /// <summary>The file has no content at all.</summary>
    public const string FileEmpty = "file-empty";

    /// <summary>The file's content is damaged or cut off.</summary>
    public const string FileDamaged = "file-damaged";

    /// <summary>The file is protected by a password.</summary>
    public const string FileEncrypted = "file-encrypted";

    /// <summary>The file's format is not one that is read.</summary>
    public const string FormatUnsupported = "format-unsupported";

    /// <summary>Another program that the file's format needs is not installed.</summary>
    public const string ProgramMissing = "program-missing";

    /// <summary>A page, or the whole file, is a picture without any text.</summary>
    public const string TextMissing = "text-missing";

    /// <summary>The file unpacks to more than the limits allow.</summary>
    public const string LimitExceeded = "limit-exceeded";

    /// <summary>The file carries a construct that is refused, such as a document type declaration.</summary>
    public const string ContentForbidden = "content-forbidden";

    /// <summary>No known form was found in the document.</summary>
    public const string FormUnknown = "form-unknown";

    /// <summary>The form was learned from the document itself, and nobody has confirmed it.</summary>
    public const string FormProvisional = "form-provisional";

    /// <summary>A provisional form cannot be confirmed, because the catalogue has its id already.</summary>
    public const string FormKnown = "form-known";

    /// <summary>Something stands in a blank that cannot be read as a figure.</summary>
    public const string FigureUnreadable = "figure-unreadable";

    /// <summary>A whole item of the form is not in the document.</summary>
    public const string ItemMissing = "item-missing";

    /// <summary>The reporting unit could not be settled.</summary>
    public const string UnitUnknown = "unit-unknown";

    /// <summary>The reporting unit is known but its region is not.</summary>
    public const string RegionUnknown = "region-unknown";

    /// <summary>The return is of a region that whoever brings it may not see.</summary>
    public const string RegionForeign = "region-foreign";

    /// <summary>The reporting period could not be settled.</summary>
    public const string PeriodUnknown = "period-unknown";

    /// <summary>The reporting date cannot be read.</summary>
    public const string DateUnreadable = "date-unreadable";

    /// <summary>A form's data file is wrong; the form is left out until it is corrected.</summary>
    public const string FormNotationInvalid = "form-notation-invalid";

    /// <summary>An indicator's data file is wrong.</summary>
    public const string IndicatorNotationInvalid = "indicator-notation-invalid";

    /// <summary>A worksheet is hidden and was not read.</summary>
    public const string SheetHidden = "sheet-hidden";

    /// <summary>A worksheet has hidden rows or columns, which were read.</summary>
    public const string RowsHidden = "rows-hidden";

    /// <summary>A cell holds a formula's error value or a formula that was never calculated.</summary>
    public const string CellUnusable = "cell-unusable";

    /// <summary>Some bytes of a text are no text in its encoding.</summary>
    public const string TextGarbled = "text-garbled";

    /// <summary>A report in prose gives two figures for one thing; both are kept.</summary>
    public const string StatementConflict = "statement-conflict";

    /// <summary>The file is a 核实函, which is taken in by ingest alone.</summary>
    public const string LetterFound = "letter-found";

    /// <summary>A row of a 核实函 that came back cannot be understood; it settles nothing.</summary>
    public const string LetterUnclear = "letter-unclear";

    /// <summary>The program met a fault of its own; the other files were still done.</summary>
    public const string Unexpected = "unexpected";
}
