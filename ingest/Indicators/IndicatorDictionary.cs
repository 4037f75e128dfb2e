using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;
using SafetyMonth.Ingest.Notation;
using SafetyMonth.Warehouse.Vocabulary;

namespace SafetyMonth.Ingest.Indicators;

/// <summary>A theme that indicators belong to, such as lecture 宣讲.</summary>
/// <param name="Code">The code's part before the dot.</param>
/// <param name="NameZh">Chinese name.</param>
/// <param name="NameEn">English name.</param>
public sealed record IndicatorTheme(string Code, string NameZh, string NameEn);

/// <summary>The canonical indicators, a data file for each theme.</summary>
[SuppressMessage("Naming", "CA1711", Justification = "A dictionary of words, 指标字典, is what it is.")]
public sealed class IndicatorDictionary
{
    private static readonly Lazy<IndicatorDictionary> Beside = new(() => Load(Path.Combine(AppContext.BaseDirectory, "indicators")));
    private readonly FrozenDictionary<string, Indicator> byCode;

    private IndicatorDictionary(IReadOnlyList<IndicatorTheme> themes, IReadOnlyList<Indicator> indicators, IReadOnlyList<Problem> problems)
    {
        (Themes, Indicators, Problems) = (themes, indicators, problems);
        byCode = indicators.ToFrozenDictionary(indicator => indicator.Code, StringComparer.Ordinal);
    }

    /// <summary>The dictionary in the folder <c>indicators</c> beside the program, read once.</summary>
    public static IndicatorDictionary Default => Beside.Value;

    /// <summary>The themes, by file name.</summary>
    public IReadOnlyList<IndicatorTheme> Themes { get; }

    /// <summary>The indicators, theme by theme, in the order of their files.</summary>
    public IReadOnlyList<Indicator> Indicators { get; }

    /// <summary>What is wrong in the files.</summary>
    public IReadOnlyList<Problem> Problems { get; }

    /// <summary>Reads every theme of a folder.</summary>
    public static IndicatorDictionary Load(string folder)
    {
        var problems = new List<Problem>();
        var themes = new List<IndicatorTheme>();
        var indicators = new List<Indicator>();
        foreach (var (name, text) in NotationFolder.Read(folder, ProblemCodes.IndicatorNotationInvalid, problems))
            IndicatorNotation.Read(name, text, themes, indicators, problems);
        foreach (var broken in indicators.Where(indicator => indicator.Pair is { } pair && !indicators.Any(other => other.Code == pair)))
            problems.Add(new Problem(ProblemCodes.IndicatorNotationInvalid, $"“pair”指向不存在的指标“{broken.Pair}”", broken.Code, "请改成字典里的指标"));
        foreach (var shared in indicators.SelectMany(indicator => indicator.Also.Append(indicator.NameZh).Distinct().Select(wording => (wording, indicator.Code))).GroupBy(pair => pair.wording).Where(group => group.Skip(1).Any()))
            problems.Add(new Problem(ProblemCodes.IndicatorNotationInvalid, $"“{shared.Key}”是几个指标的说法：{string.Join('、', shared.Select(pair => pair.Code))}", shared.First().Code, "一个说法只能属于一个指标，请删去多余的"));
        return new IndicatorDictionary(themes, indicators, problems);
    }

    /// <summary>The indicator with the code, or null.</summary>
    public Indicator? Find(string code) => byCode.GetValueOrDefault(code);
}
