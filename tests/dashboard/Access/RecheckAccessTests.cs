namespace SafetyMonth.Dashboard.Tests.Access;

/// <summary>Everything is checked again by whoever reviews all regions, and by nobody else.</summary>
[Collection(typeof(SharedGuarded))]
public class RecheckAccessTests(Guarded guarded)
{
    [Fact]
    public async Task The_form_is_there_for_who_sees_all_regions()
    {
        using var visitor = await guarded.Anew("admin");
        (await visitor.Page("/review/check")).QuerySelector("form.decide").ShouldNotBeNull();
    }

    [Theory]
    [InlineData("leader")]
    [InlineData("analyst")]
    [InlineData("county")]
    public async Task Who_may_not_start_it_starts_nothing(string name)
    {
        using var visitor = await guarded.Anew(name);
        var token = (await visitor.Page("/account")).QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        using var answer = await visitor.Post("/review/check", ("_handler", "recheck"), ("__RequestVerificationToken", token));
        ((int)answer.StatusCode).ShouldBeGreaterThanOrEqualTo(400);
        answer.Headers.Location.ShouldBeNull();
    }
}
