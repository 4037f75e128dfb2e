using SafetyMonth.Ingest.Forms;
using SafetyMonth.Ingest.Generating.Habits;
using SafetyMonth.Ingest.Tests.Generating;

namespace SafetyMonth.Ingest.Tests.Learning;

/// <summary>A built-in form, written out and learned again, is the same form.</summary>
public class KnownFormsLearnedTests
{
    private static readonly Dictionary<string, Hand> Hands = new()
    {
        ["spaced brackets"] = new Hand { Brackets = Brackets.Spaced },
        ["half-width brackets"] = new Hand { Brackets = Brackets.HalfWidth },
        ["mixed brackets"] = new Hand { Brackets = Brackets.Mixed },
        ["underlined figures"] = new Hand { Brackets = Brackets.Underline },
        ["underlined inside brackets"] = new Hand { Brackets = Brackets.UnderlinedInside },
        ["broken brackets"] = new Hand { Brackets = Brackets.Broken },
        ["brackets around the unit"] = new Hand { Brackets = Brackets.AroundUnit },
        ["unit repeated"] = new Hand { UnitRepeated = true },
        ["thousands separated"] = new Hand { Separator = "，" },
        ["rounded to 万"] = new Hand { Rounding = Rounding.Wan },
        ["none as 无"] = new Hand { Nothing = "无" },
        ["none as a dash"] = new Hand { Nothing = "—" },
        ["header in the table"] = new Hand { Header = HeaderStyle.SameCell },
        ["header in cells of its own"] = new Hand { Header = HeaderStyle.NextCell },
        ["header above its values"] = new Hand { Header = HeaderStyle.CellBelow },
        ["two tables"] = new Hand { TwoTables = true },
        ["note, covering sentence and media list"] = new Hand { FootNote = true, CoveringSentence = true, MediaList = true },
        ["boxes behind"] = new Hand { Answer = AnswerMark.BoxAfter },
        ["answers in brackets"] = new Hand { Answer = AnswerMark.Bracketed },
        ["answers of a symbol font"] = new Hand { Answer = AnswerMark.SymbolFont },
        ["the only answer left"] = new Hand { Answer = AnswerMark.Only },
        ["a refused answer struck out"] = new Hand { Answer = AnswerMark.Struck },
        ["a tick behind"] = new Hand { Answer = AnswerMark.TickAfter },
    };

    public static TheoryData<string, string> FormsAndFormats
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var form in Generated.Forms)
                foreach (var format in (string[])["docx", "html", "txt", "xlsx"])
                    data.Add(form.Id, format);
            return data;
        }
    }

    [Theory]
    [MemberData(nameof(FormsAndFormats))]
    public void A_blank_form_is_learned_with_every_slot_in_order_and_unit(string id, string format)
    {
        var form = FormCatalogue.Default.Find(id)!;
        var learned = Learnings.Learn(Learnings.File(form, format, filled: false).Render(), $"空表.{format}");

        learned.Failure.ShouldBeNull();
        Learnings.Asked(learned.Form!).ShouldBe(Learnings.Asked(form));
        learned.Form!.Title.ShouldBe(form.Title);
        learned.Form.Layout.ShouldBe(form.Layout);
    }

    [Theory]
    [MemberData(nameof(FormsAndFormats))]
    public void A_filled_return_is_learned_with_every_slot_in_order_and_unit(string id, string format)
    {
        var form = FormCatalogue.Default.Find(id)!;
        var learned = Learnings.Learn(Learnings.File(form, format, filled: true).Render(), $"填报表.{format}");

        learned.Failure.ShouldBeNull();
        Learnings.Asked(learned.Form!).ShouldBe(Learnings.Asked(form));
    }

    public static TheoryData<string, string> FormsAndHabits
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var form in Generated.Forms)
                foreach (var habit in Hands.Keys)
                    data.Add(form.Id, habit);
            return data;
        }
    }

    [Theory]
    [MemberData(nameof(FormsAndHabits))]
    public void A_return_in_another_hand_gives_the_same_form(string id, string habit)
    {
        var form = FormCatalogue.Default.Find(id)!;
        var learned = Learnings.Learn(Learnings.File(form, "docx", filled: true, Hands[habit]).Render(), "填报表.docx");

        learned.Failure.ShouldBeNull();
        Learnings.Asked(learned.Form!).ShouldBe(Learnings.Asked(form));
    }

    [Theory]
    [MemberData(nameof(FormsAndFormats))]
    public void A_return_reads_the_same_with_the_form_learned_from_a_blank_as_it_was_meant(string id, string format)
    {
        var form = FormCatalogue.Default.Find(id)!;
        var learned = Learnings.Learn(Learnings.File(form, format, filled: false).Render(), $"空表.{format}").Form.ShouldNotBeNull();
        var file = Learnings.File(form, format, filled: true);

        var read = Learnings.Read(learned, file.Render(), $"填报表.{format}");

        read.Values.Select(value => (value.Status, value.Number, value.Answer, value.Words))
            .ShouldBe(file.Returns[0].Values.Select(value => (value.Status, value.Number, value.Answer, value.Words)));
    }

    [Theory]
    [MemberData(nameof(FormsAndFormats))]
    public void A_return_of_a_known_form_is_suggested_the_form_s_own_indicators(string id, string format)
    {
        var form = FormCatalogue.Default.Find(id)!;
        var learned = Learnings.Learn(Learnings.File(form, format, filled: true).Render(), $"填报表.{format}").Form.ShouldNotBeNull();

        var right = learned.Slots.Zip(form.Slots).Count(pair => pair.First.Indicator == pair.Second.Indicator);

        ((double)right / form.Slots.Count).ShouldBeGreaterThanOrEqualTo(0.95);
    }
}
