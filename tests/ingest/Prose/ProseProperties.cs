using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using SafetyMonth.Ingest.Prose;
using SafetyMonth.Ingest.Reading;

namespace SafetyMonth.Ingest.Tests.Prose;

public class ProseProperties
{
    private static readonly string[] Deeds = ["开展宣讲", "发放宣传册", "检查企业", "排查隐患", "举办演练", "培训职工", "张贴标语", "推送信息", "出动车辆", "接待群众"];
    private static readonly string[] Units = ["场", "份", "家次", "处", "人次", "条", "张", "名", "辆次", "个", "场次", "期", "块", "套"];
    private static readonly string[] Noise =
    [
        "整改率98.5%", "投入资金12.6万元", "依据晋安办〔2023〕17号文件", "6月16日上午9时启动", "去年同期仅为36场", "下半年再安排", "拨打12350热线", "落实“三管三必须”", "宣传安全“五进”", "全县现有企业1127家",
    ];

    [Fact]
    public void Sentences_with_known_figures_give_exactly_these()
    {
        var clause = from deed in Gen.Elements(Deeds)
                     from value in Gen.Choose(2, 999_999)
                     from unit in Gen.Elements(Units)
                     from spelling in Gen.Elements<Func<int, string>>(Plain, Grouped, Wide)
                     from first in Gen.Elements(true, false)
                     select (Text: first ? $"{deed}{spelling(value)}{unit}" : $"完成{spelling(value)}{unit}{deed}", Figure: $"{value}{unit}");
        var sentence = from clauses in Gen.NonEmptyListOf(clause)
                       from noise in Gen.Elements(Noise)
                       from at in Gen.Elements(true, false)
                       select (Text: at ? $"{noise}。{string.Join('，', clauses.Select(one => one.Text))}。" : $"{string.Join('，', clauses.Select(one => one.Text))}。{noise}。", Figures: string.Join('，', clauses.Select(one => one.Figure)));
        Prop.ForAll(sentence.ToArbitrary(), sample => Reports.Spelled(sample.Text) == sample.Figures).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void No_text_makes_the_reader_throw_and_every_figure_stands_where_it_says()
    {
        var text = from pieces in Gen.ListOf(Gen.Elements([.. Deeds, .. Units, .. Noise, "1", "2.5", "万", "余", "约", "、", "，", "。", "（", "）", "“", "”", "《", "第", "分别", "近", "千", "三", "一", " ", "\n", ",", "０"]))
                   select string.Concat(pieces);
        Prop.ForAll(text.ToArbitrary(), sample =>
        {
            var document = new Document("a.txt", "h", "txt", [new Paragraph(1, StyledText.Plain("安排100场，200人。" + sample))], []);
            return ProseReader.Read(document) is not { } report
                || report.Figures.All(figure => figure.Value >= 0 && figure.At.StartsWith("第1段 第", StringComparison.Ordinal) && ("安排100场，200人。" + sample).Contains(figure.Raw, StringComparison.Ordinal));
        }).QuickCheckThrowOnFailure();
    }

    [Theory]
    [InlineData("1")]
    [InlineData("1,")]
    [InlineData("1、")]
    [InlineData("一")]
    [InlineData("万")]
    [InlineData("（")]
    [InlineData("“")]
    [InlineData("《")]
    [InlineData("2场")]
    [InlineData("去年")]
    [InlineData("第1")]
    [InlineData("12 345 ")]
    [InlineData("电话1")]
    public async Task The_longest_text_of_anything_is_read_in_time_that_grows_with_it(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, 200_000 / piece.Length));
        var document = new Document("a.txt", "h", "txt", [new Paragraph(1, StyledText.Plain(text))], []);
        // What grows with the square takes far longer, whatever else the machine does.
        await Task.Run(() => ProseReader.Read(document), TestContext.Current.CancellationToken).WaitAsync(TimeSpan.FromMinutes(5), TestContext.Current.CancellationToken);
    }

    private static string Plain(int value) => value.ToString(CultureInfo.InvariantCulture);

    private static string Grouped(int value) => value.ToString("#,0", CultureInfo.InvariantCulture);

    private static string Wide(int value) => string.Concat(Plain(value).Select(digit => (char)(digit - '0' + '０')));
}
