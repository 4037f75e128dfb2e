using SafetyMonth.Ingest.Extraction;
using SafetyMonth.Ingest.Extraction.Annexes;
using SafetyMonth.Ingest.Forms;
using SafetyMonth.Ingest.Indicators;
using SafetyMonth.Ingest.Letters;
using SafetyMonth.Ingest.Prose;
using SafetyMonth.Ingest.Provisional;
using SafetyMonth.Ingest.Reading;
using SafetyMonth.Warehouse.Vocabulary;

namespace SafetyMonth.Ingest.Interpretation;

/// <summary>Says what a document is, in the order of what we know best: returns of known forms, returns of a form learned on the spot, a report in prose, or nothing that we can read.</summary>
public sealed class DocumentInterpreter
{
    private readonly IReadOnlyList<Form> forms;
    private readonly ReturnExtractor extractor;
    private readonly SpotLearner learner;

    /// <summary>An interpreter that knows the given forms.</summary>
    public DocumentInterpreter(IReadOnlyList<Form> forms)
        => (this.forms, extractor, learner) = (forms, new ReturnExtractor(forms), new SpotLearner(IndicatorDictionary.Default, forms));

    /// <summary>The returns of known forms in the document.</summary>
    internal IReadOnlyList<ExtractedReturn> Known(Document document) => Known(document, out _);

    /// <summary>Learns forms from documents.</summary>
    internal SpotLearner Learner => learner;

    /// <summary>What the document says. Never throws for what it holds.</summary>
    /// <param name="path">Where it was read from.</param>
    /// <param name="bytes">The file's size.</param>
    /// <param name="document">The document.</param>
    public InterpretedFile Interpret(string path, long bytes, Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        try
        {
            if (LetterAnswers.Of(document) is { } letter)
                return letter.Count == 0
                    ? new InterpretedFile(path, bytes, document.Hash, document, [], LetterUnread(document))
                    : new InterpretedFile(path, bytes, document.Hash, document, [], LetterFound(document)) { Letter = letter };
            var file = new InterpretedFile(path, bytes, document.Hash, document, Known(document, out var spot), null);
            if (file.Returns.Count > 0)
                return file;
            var isRunningText = spot is null && ProseReader.IsRunningText(document) && !FilledLines.Are(document);
            if (isRunningText && ProseReader.Read(document) is { } report)
                return file with { Prose = report };
            spot ??= learner.Read(document);
            if (spot is not null && LostTable.Of(document, spot, forms) is { } lost)
                return file with { Failure = lost };
            if (spot?.As(spot.Learned.Form!) is { Count: > 0 } read)
                return file with { Returns = read, Spot = spot };
            return !isRunningText && ProseReader.Read(document) is { } prose ? file with { Prose = prose } : file with { Failure = Nothing(document) };
        }
#pragma warning disable CA1031 // The edge: a fault of ours in one file must not stop the others; the message says what to send in.
        catch (Exception fault) when (fault is not OutOfMemoryException)
#pragma warning restore CA1031
        {
            return new InterpretedFile(path, bytes, document.Hash, document, [], Fault(document, fault));
        }
    }

    /// <summary>The returns of known forms; none where the document shows a changed version of its form, which is handed out then.</summary>
    private IReadOnlyList<ExtractedReturn> Known(Document document, out SpotReading? changed)
    {
        var returns = extractor.Extract(document);
        changed = returns.Count > 0 && ChangedForm.IsSuspected(returns) && learner.Read(document) is { } spot && ChangedForm.IsChanged(spot, returns) ? spot : null;
        return changed is null ? returns : [];
    }

    private static Problem Nothing(Document document)
        => AnnexRows.Of(document) is { Media.Count: var media, Liaison.Count: var officers } && media + officers > 0 ? AnnexAlone(document, media, officers)
            : ProseReader.IsTooLong(document) ? TooLong(document) : Unknown(document);

    private static Problem AnnexAlone(Document document, int media, int officers)
    {
        string[] found = [.. officers > 0 ? [$"联络员表（{officers} 人）"] : Array.Empty<string>(), .. media > 0 ? [$"相关活动情况报送表（{media} 条）"] : Array.Empty<string>()];
        return new(ProblemCodes.FormUnknown, $"“{document.Name}”里只有{string.Join('、', found)}，没有统计表，没有装入", null, "请把它和同一单位的统计表放在一个文件里提交");
    }

    private static Problem LetterFound(Document document)
        => new(ProblemCodes.LetterFound, $"“{document.Name}”是核实函，不是填报表", null, "请用 ingest 读入填好的核实函");

    private static Problem LetterUnread(Document document)
        => new(ProblemCodes.LetterUnclear, $"“{document.Name}”是核实函，但里面的编号和答复都认不出来，什么也没有记入", null, "请发回填好的 Word 文件，或在看板的“审核”里逐项核实");

    private static Problem Unknown(Document document)
        => new(ProblemCodes.FormUnknown, $"“{document.Name}”中没有找到已知的统计表", null, "请确认文件是否为填报表；如是新表样，请用 forms learn 学出表样，核对后再提交");

    private static Problem TooLong(Document document)
        => new(ProblemCodes.LimitExceeded, $"“{document.Name}”中没有找到已知的统计表；正文超过 {ProseReader.LongestReport / 10_000} 万字，没有按总结或报道读取", null, "请只保留总结或报道本身，或分成几个文件后重新提交");

    private static Problem Fault(Document document, Exception fault)
        => new(ProblemCodes.Unexpected, $"程序处理“{document.Name}”时出错（{fault.GetType().Name}：{fault.Message}）", null, "请把文件和这条消息发给程序的维护人员");
}
