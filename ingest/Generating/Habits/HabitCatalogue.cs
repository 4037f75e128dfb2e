using SafetyMonth.Ingest.Forms;
using SafetyMonth.Warehouse.Vocabulary;

namespace SafetyMonth.Ingest.Generating.Habits;

/// <summary>Every habit that the generator knows. A new one is one line here and, where it needs it, one property of <see cref="Hand"/>.</summary>
public static class HabitCatalogue
{
    /// <summary>The habits, in a fixed order.</summary>
    public static IReadOnlyList<Habit> All { get; } =
    [
        Everywhere("照表填写", hand => hand),
        InSentences("括号带空格", hand => hand with { Brackets = Brackets.Spaced }),
        InSentences("半角括号", hand => hand with { Brackets = Brackets.HalfWidth }),
        InSentences("括号混用", hand => hand with { Brackets = Brackets.Mixed }),
        InSentences("下划线填空", hand => hand with { Brackets = Brackets.Underline }),
        InSentences("删去括号", hand => hand with { Brackets = Brackets.Deleted }),
        InSentences("括号内下划线", hand => hand with { Brackets = Brackets.UnderlinedInside }),
        InSentences("括号断行", hand => hand with { Brackets = Brackets.Broken }),
        InSentences("单位在括号内", hand => hand with { Brackets = Brackets.AroundUnit }),
        Everywhere("单位重复", hand => hand with { UnitRepeated = true }),
        InSentences("删括号单位重复", hand => hand with { UnitRepeated = true, Brackets = Brackets.Deleted }),
        Everywhere("全角数字", hand => hand with { Digits = Digits.FullWidth }),
        Everywhere("千分位", hand => hand with { Separator = "," }),
        Everywhere("全角千分位", hand => hand with { Separator = "，" }),
        Everywhere("以万计", hand => hand with { Rounding = Rounding.Wan }),
        Everywhere("几万几千", hand => hand with { Rounding = Rounding.WanAndThousands }),
        Everywhere("约数", hand => hand with { Rounding = Rounding.Approximate }),
        Everywhere("汉字数字", hand => hand with { Digits = Digits.Chinese }),
        Everywhere("填无", hand => hand with { Nothing = "无" }),
        Everywhere("填斜线", hand => hand with { Nothing = "/", Unasked = "/" }),
        Everywhere("填横线", hand => hand with { Nothing = "—", Unasked = "—" }),
        Everywhere("空着不填", hand => hand with { Nothing = "" }),
        Everywhere("写法不一", hand => hand with { Fickle = true }),
        InSentences("空格换行", hand => hand with { Airy = true }),
        Everywhere("表头分行", hand => hand with { Header = HeaderStyle.Lines }),
        Everywhere("表头在格内", hand => hand with { Header = HeaderStyle.SameCell }),
        Everywhere("表头在邻格", hand => hand with { Header = HeaderStyle.NextCell }),
        Everywhere("表头在下格", hand => hand with { Header = HeaderStyle.CellBelow }),
        Everywhere("表头简写", hand => hand with { Labels = LabelStyle.Brief }),
        Everywhere("半角冒号", hand => hand with { Labels = LabelStyle.HalfWidth }),
        Everywhere("表头加空格", hand => hand with { Labels = LabelStyle.Spread }),
        Everywhere("日期补零", hand => hand with { Date = DateStyle.Padded }),
        Everywhere("日期未填", hand => hand with { Date = DateStyle.Unfilled }),
        Everywhere("日期短横", hand => hand with { Date = DateStyle.Dashes }),
        Everywhere("日期斜线", hand => hand with { Date = DateStyle.Slashes }),
        Everywhere("日期圆点", hand => hand with { Date = DateStyle.Dots }),
        Everywhere("日期空格", hand => hand with { Date = DateStyle.Spaced }),
        Everywhere("日期汉字", hand => hand with { Date = DateStyle.Numerals }),
        WithAnswers("黑框", hand => hand with { Answer = AnswerMark.Black }),
        WithAnswers("对号", hand => hand with { Answer = AnswerMark.Tick }),
        WithAnswers("叉框", hand => hand with { Answer = AnswerMark.Crossed }),
        WithAnswers("框旁对号", hand => hand with { Answer = AnswerMark.TickBesideBox }),
        WithAnswers("字后对号", hand => hand with { Answer = AnswerMark.TickAfter }),
        WithAnswers("框在后", hand => hand with { Answer = AnswerMark.BoxAfter }),
        WithAnswers("括号对号", hand => hand with { Answer = AnswerMark.Bracketed }),
        WithAnswers("粗对号", hand => hand with { Answer = AnswerMark.HeavyTick }),
        WithAnswers("划去一项", hand => hand with { Answer = AnswerMark.Struck }, "docx", "xlsx", "xls", "html", "md"),
        WithAnswers("只留一项", hand => hand with { Answer = AnswerMark.Only }),
        WithAnswers("符号字体", hand => hand with { Answer = AnswerMark.SymbolFont }, "docx", "html"),
        Everywhere("换行次序", hand => hand with { Rows = RowChange.Swapped }),
        Everywhere("缺一行", hand => hand with { Rows = RowChange.Deleted }),
        Everywhere("加一行", hand => hand with { Rows = RowChange.Added }),
        Everywhere("分成两表", hand => hand with { TwoTables = true }),
        Everywhere("标题带期次", hand => hand with { PeriodInTitle = true }),
        Everywhere("前有说明", hand => hand with { CoveringSentence = true }),
        Everywhere("后有附注", hand => hand with { FootNote = true }),
        InSentences("附活动清单", hand => hand with { MediaList = true }),
        Everywhere("改动措辞", hand => hand with { Reworded = true }),
        Everywhere("数字加粗", hand => hand with { BoldFigures = true }, "docx", "xlsx", "xls", "html", "md"),
        Everywhere("识别噪声", hand => hand with { Recognised = true }, "txt"),
        Everywhere("文字分段", hand => hand with { Word = WordTrick.SplitRuns }, "docx"),
        Everywhere("内容控件", hand => hand with { Word = WordTrick.ContentControls }, "docx"),
        Everywhere("修订痕迹", hand => hand with { Word = WordTrick.TrackedChanges }, "docx"),
        Everywhere("软换行", hand => hand with { Word = WordTrick.SoftBreaks }, "docx"),
        Everywhere("文本框", hand => hand with { Word = WordTrick.TextBox, Header = HeaderStyle.OneLine }, "docx"),
        Everywhere("数字存为文本", hand => hand with { NumbersAsText = true, Header = HeaderStyle.NextCell }, "xlsx", "xls"),
        InSentences("一句一行", hand => hand with { RowPerSentence = true }, "xlsx", "xls"),
        InSentences("一格一行", hand => hand with { CellPerLine = true }, "txt"),
        Everywhere("带BOM", hand => hand with { Text = TextKind.Utf8Bom }, "txt"),
        Everywhere("国标编码", hand => hand with { Text = TextKind.Gb18030 }, "txt"),
        Everywhere("Word另存", hand => hand with { SavedByWord = true }, "html"),
        InMatrix("先数后单位", hand => hand with { UnitCell = UnitCell.UnitAfter }),
        InMatrix("数加括号", hand => hand with { UnitCell = UnitCell.Bracketed }),
        InMatrix("单位加括号", hand => hand with { UnitCell = UnitCell.UnitInBrackets }),
        InMatrix("只填数", hand => hand with { UnitCell = UnitCell.Bare }),
        InMatrix("数下划线", hand => hand with { UnitCell = UnitCell.Underlined }),
    ];

    /// <summary>The habits that can be seen on the form in the format.</summary>
    public static IReadOnlyList<Habit> Suiting(Form form, string format) => [.. All.Where(habit => habit.Suits(form, format))];

    private static Habit Everywhere(string name, Func<Hand, Hand> apply, params string[] formats)
        => new(name, apply, (_, format) => Has(formats, format));

    private static Habit InSentences(string name, Func<Hand, Hand> apply, params string[] formats)
        => new(name, apply, (form, format) => form.Layout is FormLayout.Sentences && Has(formats, format));

    private static Habit InMatrix(string name, Func<Hand, Hand> apply)
        => new(name, apply, (form, _) => form.Layout is FormLayout.Matrix);

    private static Habit WithAnswers(string name, Func<Hand, Hand> apply, params string[] formats)
        => new(name, apply, (form, format) => form.Slots.Any(slot => slot.Kind is SlotKind.Bool) && Has(formats, format));

    private static bool Has(string[] formats, string format) => formats.Length == 0 || formats.Contains(format);
}
