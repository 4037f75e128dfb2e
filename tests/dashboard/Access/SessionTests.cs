using System.Net;
using SafetyMonth.Dashboard.Access;

namespace SafetyMonth.Dashboard.Tests.Access;

/// <summary>How long a session lasts.</summary>
public class SessionTests
{
    [Fact]
    public async Task A_session_outlives_a_restart_and_the_keys_are_their_owners_alone()
    {
        await using var guarded = new Guarded();
        await guarded.InitializeAsync();
        using var before = await guarded.Anew("leader");
        await guarded.Restart();
        using var after = new Visitor(guarded.Dashboard);
        after.Cookies.Add(guarded.Dashboard.Address, before.Cookies.GetAllCookies().Single(cookie => cookie.Name == "safetymonth"));
        (await after.Status("/")).ShouldBe(HttpStatusCode.OK);

        if (OperatingSystem.IsWindows())
            return;
        var folder = new DirectoryInfo(KeyFolder.Of(guarded.Warehouse));
        folder.UnixFileMode.ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        folder.GetFiles().ShouldNotBeEmpty();
    }

    [Fact]
    public async Task A_session_ends_when_idle_and_at_the_latest_after_a_day_of_work()
    {
        var clock = new SetClock();
        await using var guarded = new Guarded();
        await guarded.InitializeAsync();
        await guarded.Restart(clock);
        using var visitor = await guarded.Anew("leader");
        for (var hours = 0; hours < 11; hours++)
        {
            clock.Now += TimeSpan.FromHours(1);
            (await visitor.Status("/")).ShouldBe(HttpStatusCode.OK, $"hour {hours}");
        }

        clock.Now += TimeSpan.FromMinutes(61);
        (await visitor.Status("/")).ShouldBe(HttpStatusCode.Redirect, "twelve hours");

        using var idle = await guarded.Anew("leader");
        clock.Now += TimeSpan.FromMinutes(121);
        (await idle.Status("/")).ShouldBe(HttpStatusCode.Redirect, "two hours without a request");
    }

    [Fact]
    public async Task What_an_administrator_changes_holds_from_the_next_request_on()
    {
        await using var guarded = new Guarded();
        await guarded.InitializeAsync();
        using var admin = await guarded.Anew("admin");
        using var analyst = await guarded.Anew("analyst");
        (await Change(admin, "/accounts/change", ("role", "leader"), ("regions", "140522"))).ShouldBe("/accounts?said=changed&edit=analyst");
        (await analyst.Status("/")).ShouldBe(HttpStatusCode.Redirect, "another role is another session");

        using var narrowed = await guarded.Anew("analyst");
        (await narrowed.Status("/return/6")).ShouldBe(HttpStatusCode.NotFound);
        (await narrowed.Status("/return/1")).ShouldBe(HttpStatusCode.OK);
        (await Change(admin, "/accounts/disable")).ShouldBe("/accounts?said=disabled&edit=analyst");
        (await narrowed.Status("/return/1")).ShouldBe(HttpStatusCode.Redirect);
        using var refused = new Visitor(guarded.Dashboard);
        (await refused.TrySignIn("analyst", Guarded.Password)).Headers.Location!.ToString().ShouldContain("failed");
    }

    [Fact]
    public async Task A_password_that_was_given_must_be_changed_before_anything_else()
    {
        await using var guarded = new Guarded();
        await guarded.InitializeAsync();
        using var admin = await guarded.Anew("admin");
        (await admin.Submit("/accounts", "/accounts/add", ("name", "李示例"), ("role", "analyst"), ("regions", "140522、140525"), ("password", "given-by-admin-7"))).Headers.Location!.ToString()
            .ShouldBe("/accounts?said=added");
        using var fresh = new Visitor(guarded.Dashboard);
        (await fresh.TrySignIn("李示例", "given-by-admin-7")).Headers.Location!.ToString().ShouldBe("/account");
        using (var refused = await fresh.Get("/returns"))
            refused.Headers.Location!.ToString().ShouldEndWith("/account");
        (await Own(fresh, "given-by-admin-7", "given-by-admin-7")).ShouldBe("/account?said=weakpassword");
        (await Own(fresh, "given-by-admin-7", "short")).ShouldBe("/account?said=weakpassword");
        (await Own(fresh, "not-the-old-one", "my-own-secret-8")).ShouldBe("/account?said=wrongpassword");
        (await Own(fresh, "given-by-admin-7", "my-own-secret-8")).ShouldBe("/account?said=ownchanged");
        (await fresh.Status("/returns")).ShouldBe(HttpStatusCode.OK, "this session goes on");
        using var later = await Visitor.SignIn(guarded.Dashboard, "李示例", "my-own-secret-8");
    }

    private static async Task<string> Own(Visitor visitor, string old, string password)
    {
        using var answer = await visitor.Submit("/account", "/account/password", ("old", old), ("password", password), ("again", password));
        return answer.Headers.Location!.ToString();
    }

    private static async Task<string> Change(Visitor admin, string action, params (string, string)[] fields)
    {
        using var answer = await admin.Submit("/accounts?edit=analyst", action, fields);
        return answer.Headers.Location!.ToString();
    }
}
