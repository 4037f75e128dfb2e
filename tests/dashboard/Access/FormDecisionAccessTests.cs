using SafetyMonth.Ingest.Forms;

namespace SafetyMonth.Dashboard.Tests.Access;

/// <summary>A learned form is confirmed or refused by auditors and administrators of the region that issued it, and by nobody else.</summary>
[Collection(typeof(SharedGuarded))]
public class FormDecisionAccessTests(Guarded guarded)
{
    [Theory]
    [InlineData("leader", false)]
    [InlineData("analyst", false)]
    [InlineData("auditor", true)]
    [InlineData("admin", true)]
    public async Task The_form_is_there_for_who_may_decide(string name, bool may)
    {
        using var visitor = await guarded.Anew(name);
        ((await visitor.Page(await Learned())).QuerySelector("form.decide") is not null).ShouldBe(may);
    }

    [Theory]
    [InlineData("leader", "confirm")]
    [InlineData("analyst", "refuse")]
    [InlineData("county", "confirm")]
    [InlineData("county", "refuse")]
    public async Task Who_may_not_decide_decides_nothing(string name, string decision)
    {
        var address = await Learned();
        using var visitor = await guarded.Anew(name);
        var token = (await visitor.Page("/account")).QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;

        using var answer = await visitor.Post(address, ("_handler", "confirm"), ("__RequestVerificationToken", token), ("decision", decision), ("right", "1"), ("reason", "x"));

        ((int)answer.StatusCode).ShouldBeGreaterThanOrEqualTo(400);
        FormCatalogue.Load(FormCatalogue.Folder).Find(address.Split('/')[^1]).ShouldBeNull();
        using var auditor = await guarded.Anew("auditor");
        (await auditor.Page(address)).QuerySelector("button[value=refuse]").ShouldNotBeNull("nobody has refused it");
    }

    private async Task<string> Learned()
    {
        using var admin = await guarded.Anew("admin");
        return (await admin.Page("/forms")).QuerySelector(".notices a[href^='/forms/']")!.GetAttribute("href")!;
    }
}
