using System.Text.RegularExpressions;

namespace SafetyMonth.Ingest.Prose;

/// <summary>
/// Maps the counts of a report in reading order. An attendance that is only called 参与 belongs to the sessions right before it
/// (宣讲活动255场次，参与15483人次), unless those are several (宣讲5场、演练3场，参与800人次); what is only called 整改 belongs to the hazards
/// found in the same sentence.
/// </summary>
internal sealed partial class StatementMapper(StatementMatcher matcher)
{
    private int sentence = -1;
    private bool afterSessions;
    private string? sessions;
    private string? hazards;

    /// <summary>The indicator's code of the next count, or null where none is clearly meant.</summary>
    /// <param name="inSentence">The sentence's number.</param>
    /// <param name="measure">What was counted.</param>
    /// <param name="own">What is said of it besides what was said before, or null where nothing was taken from before.</param>
    /// <param name="unit">The measure word.</param>
    public string? Next(int inSentence, string measure, string? own, string unit)
    {
        if (inSentence != sentence)
        {
            Forget();
            hazards = null;
        }
        sentence = inSentence;
        var kind = CountKinds.Of(unit);
        if (kind is CountKind.People && own is not null)
        {
            var attendance = sessions is not null && (TakesPart().IsMatch(own) || IsTraining(own)) ? matcher.AttendanceOf(sessions) : null;
            Forget();
            return attendance;
        }

        var found = own is not null && hazards is not null && kind is CountKind.Things && Rectified().IsMatch(own) ? matcher.RectifiedOf(hazards) : matcher.Find(measure, unit);
        if (kind is CountKind.Things)
            hazards = matcher.RectifiedOf(found ?? "") is null ? null : found;
        (sessions, afterSessions) = kind is CountKind.Sessions ? (afterSessions ? null : found, true) : (null, false);
        return found;
    }

    /// <summary>A number that is no count stood there: what follows may be its own.</summary>
    public void Forget() => (sessions, afterSessions) = (null, false);

    /// <summary>培训班2期，培训165人.</summary>
    private bool IsTraining(string own) => (own is "培训" or "参训" or "轮训") && sessions!.StartsWith("training.", StringComparison.Ordinal);

    [GeneratedRegex("^(已|均|全部)?(完成)?整改(完成|到位|完毕)?$")]
    private static partial Regex Rectified();

    /// <summary>Words of taking part, or none (255场、15483人次).</summary>
    [GeneratedRegex("^(吸引|覆盖|惠及)?(线上|线下)?(参与|参加|参演|参学|参会|到会|到场|受众|观看|在线观看|听课|听众|受教育|接受教育)?(干部|职工|企业|从业|群众|师生|人员|人数|人次|市民|居民|村民|学员|总|达)*$")]
    private static partial Regex TakesPart();
}
