using System.Globalization;
using SafetyMonth.Ingest.Forms;
using SafetyMonth.Ingest.Forms.Kinship;
using SafetyMonth.Ingest.Interpretation;
using SafetyMonth.Warehouse.Loading;
using SafetyMonth.Warehouse.Vocabulary;

namespace SafetyMonth.Ingest.Provisional;

/// <summary>
/// Says under which provisional form each return of an unknown form goes. Files must be settled one after the other in their
/// order: the first return of a form gives the form, later ones are recognised as returns of it.
/// </summary>
internal sealed class ProvisionalBook
{
    private readonly SpotLearner learner;
    private readonly TimeProvider clock;
    private readonly HashSet<string> taken;
    private readonly List<ProvisionalForm> forms;
    private readonly Dictionary<string, ProvisionalFormRecord> changed = new(StringComparer.Ordinal);

    /// <summary>A book that goes on from the warehouse's.</summary>
    public ProvisionalBook(SpotLearner learner, IReadOnlyList<Form> known, IEnumerable<ProvisionalForm> held, TimeProvider clock)
    {
        (this.learner, this.clock, forms) = (learner, clock, [.. held]);
        taken = [.. known.Where(form => form.Layout is not FormLayout.Unseen).Select(form => form.Id), .. forms.Select(form => form.Form.Id)];
    }

    /// <summary>The forms in the order in which they were learned.</summary>
    public IReadOnlyList<ProvisionalForm> Forms => forms;

    /// <summary>The form by its id, or null.</summary>
    public ProvisionalForm? Find(string id) => forms.Find(form => form.Form.Id == id);

    /// <summary>The forms that were learned, or learned better, since this was last asked.</summary>
    public IReadOnlyList<ProvisionalFormRecord> TakeChanged()
    {
        ProvisionalFormRecord[] records = [.. changed.Values.OrderBy(record => record.Ordinal)];
        changed.Clear();
        return records;
    }

    /// <summary>The file with its returns under the provisional form that they are of; a file of known returns as it is.</summary>
    public InterpretedFile Settle(InterpretedFile file)
    {
        if (file is not { Spot: { } spot, Document: { } document })
            return file;
        var blank = file.Returns.All(IsBlank);
        var form = forms.FirstOrDefault(held => IsOf(held, spot)) is { } known
            ? IsBetter(known, spot, blank) ? Learn(file, spot, known.Form.Id, known.Ordinal, blank) : known
            : Learn(file, spot, FreeId(spot.Learned.Form!.Id), forms.Count == 0 ? 1 : forms[^1].Ordinal + 1, blank);
        return file with { Returns = Returns(spot, form), Provisional = form };
    }

    /// <summary>The document's returns under the form.</summary>
    public static IReadOnlyList<Extraction.ExtractedReturn> Returns(SpotReading spot, ProvisionalForm form) => [.. spot.As(form.Form).Where(one => !IsBlank(one))];

    /// <summary>A blank form is no return.</summary>
    private static bool IsBlank(Extraction.ExtractedReturn one) => one.Header.Unit is null && one.Values.All(value => value.Status is SlotStatus.Blank);

    /// <summary>Whether the document shows the form, perhaps without some of its rows or with more of them; a form of another year must not differ at all.</summary>
    private static bool IsOf(ProvisionalForm held, SpotReading spot)
    {
        var shown = spot.Learned.Form!;
        var comparison = FormComparer.Compare(held.Form, shown);
        return comparison.AreKin && comparison.Count(SlotChange.Remeasured) == 0
            && (held.Form.Year == shown.Year || shown.Year == ProvisionalReturn.YearUnknown || comparison.Changes.All(change => change.Change is SlotChange.Removed))
            && (SpotReading.Fits(comparison) || comparison.Count(SlotChange.Removed) == 0);
    }

    /// <summary>Whether the document shows all that the form has, and more of it, or the form itself instead of a return.</summary>
    private static bool IsBetter(ProvisionalForm held, SpotReading spot, bool blank)
    {
        var comparison = FormComparer.Compare(held.Form, spot.Learned.Form!);
        return comparison.Count(SlotChange.Removed) == 0 && (held.Blank == blank ? comparison.Count(SlotChange.Added) > 0 : blank);
    }

    private ProvisionalForm Learn(InterpretedFile file, SpotReading spot, string id, int ordinal, bool blank)
    {
        var learned = spot.Learned.Form!.Id == id ? spot.Learned : learner.Learn(file.Document!, id);
        var now = clock.GetLocalNow().DateTime;
        var form = new ProvisionalForm(learned.Form!, learned.Yaml, file.Path, blank, ordinal, new DateTime(now.Ticks - now.Ticks % TimeSpan.TicksPerSecond));
        var place = forms.FindIndex(held => held.Form.Id == id);
        if (place >= 0)
            forms[place] = form;
        else
            forms.Add(form);
        taken.Add(id);
        changed[id] = form.Record(learned.Suggestions);
        return form;
    }

    private string FreeId(string wanted)
        => !taken.Contains(wanted) ? wanted : Enumerable.Range(2, int.MaxValue - 2).Select(number => string.Create(CultureInfo.InvariantCulture, $"{wanted}-{number}")).First(id => !taken.Contains(id));
}
