using SafetyMonth.Ingest.Extraction;
using SafetyMonth.Ingest.Forms;
using SafetyMonth.Ingest.Interpretation;
using SafetyMonth.Ingest.Loading;
using SafetyMonth.Warehouse.Loading;

namespace SafetyMonth.Ingest.Provisional;

/// <summary>
/// Reads the documents of provisional forms again: under the confirmed form once there is one, or under the provisional form
/// once it was learned better. What was read before goes in the same transaction, so that nothing counts twice.
/// </summary>
internal sealed class Rereading(ProvisionalStore store, ProvisionalBook book, DocumentInterpreter interpreter, FormCatalogue catalogue)
{
    /// <summary>The returns as they are read now, with what goes; both empty where nothing has changed.</summary>
    public (IReadOnlyList<ReturnRecord> Returns, ProvisionalBatch Batch) Read()
    {
        var (records, documents, reread, released) = (new List<ReturnRecord>(), new List<KeptDocument>(), new List<string>(), new List<string>());
        foreach (var kept in store.Documents())
        {
            if (KeptText.Read(kept.Content) is not { } document)
                continue;
            IReadOnlyList<ExtractedReturn> returns = interpreter.Known(document);
            if (returns.Count > 0)
                released.Add(kept.FileHash);
            else if (book.Find(kept.FormId) is { } form && form.Reading != kept.Reading && interpreter.Learner.Read(document) is { } spot)
            {
                returns = ProvisionalBook.Returns(spot, form);
                documents.Add(kept with { Reading = form.Reading });
            }
            else
                continue;
            reread.Add(kept.FileHash);
            var file = new FileRecord(document.Hash, document.Name, kept.Path, document.Format, kept.Bytes);
            records.AddRange(ReturnRecords.Of(returns, document, file));
        }

        return (records, new ProvisionalBatch([], documents, reread, released));
    }

    /// <summary>Forgets the provisional forms under which no document is any more.</summary>
    public void Tidy()
    {
        var used = store.Documents().Select(document => document.FormId).ToHashSet(StringComparer.Ordinal);
        var unused = store.Forms().Select(form => form.FormId).Where(id => !used.Contains(id)).ToList();
        store.Forget(unused, [.. unused.Where(id => catalogue.Find(id) is not null)]);
    }
}
