using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Mvc;
using SafetyMonth.Dashboard.Web;
using SafetyMonth.Warehouse.Access;
using SafetyMonth.Warehouse.Vocabulary;

namespace SafetyMonth.Dashboard.Access;

/// <summary>Where the forms of the sign-in page, the own account and the accounts page are sent. Each reads a form, and so asks for its antiforgery token.</summary>
internal static class AccessRoutes
{
    public static void MapAccess(this IEndpointRouteBuilder routes)
    {
        routes.MapPost("/account/sign-in", SignIn).AllowAnonymous().RequireRateLimiting(Policies.SignInRate);
        var own = routes.MapGroup("/account").RequireAuthorization(Policies.SignedIn);
        own.MapPost("/sign-out", SignOut);
        own.MapPost("/password", ChangeOwn).RequireRateLimiting(Policies.SignInRate);
        var accounts = routes.MapGroup("/accounts").RequireAuthorization(Policies.Administer);
        accounts.MapPost("/add", async ([FromForm] string name, [FromForm] string role, [FromForm] string regions, [FromForm] string password, AccountChanges changes)
            => Said(Wire.Read<Role>(role) is { } known ? await changes.Add(name, known, regions, password) : AccountOutcome.Unknown, null));
        accounts.MapPost("/change", async ([FromForm] string name, [FromForm] string role, [FromForm] string regions, AccountChanges changes)
            => Said(Wire.Read<Role>(role) is { } known ? await changes.Change(name, known, regions) : AccountOutcome.Unknown, name));
        accounts.MapPost("/password", async ([FromForm] string name, [FromForm] string password, AccountChanges changes) => Said(await changes.Reset(name, password), name));
        accounts.MapPost("/disable", async ([FromForm] string name, AccountChanges changes) => Said(await changes.Disable(name, true), name));
        accounts.MapPost("/enable", async ([FromForm] string name, AccountChanges changes) => Said(await changes.Disable(name, false), name));
    }

    private static async Task<IResult> SignIn([FromForm] string name, [FromForm] string password, [FromForm(Name = "return")] string? back, HttpContext context, SignIns signIns, TimeProvider clock)
    {
        if (await signIns.Try(name, password, context.Connection.RemoteIpAddress?.ToString() ?? "") is not { } account)
            return Results.LocalRedirect(PageLinks.To("/sign-in", ("failed", "1"), ("return", LocalPath.Of(back))));
        await Begin(context, account, clock);
        return Results.LocalRedirect(account.MustChange ? "/account" : LocalPath.Of(back));
    }

    private static async Task<IResult> SignOut(IFormCollection form, HttpContext context, SignIns signIns, AuditTrail trail)
    {
        if (SessionCookie.Session(context.User) is { } session)
            await signIns.SignOut(session, trail.Entry(AuditKind.SignOut, "/account"));
        await context.SignOutAsync(SessionCookie.Scheme);
        return Results.LocalRedirect("/sign-in");
    }

    private static async Task<IResult> ChangeOwn([FromForm] string old, [FromForm] string password, [FromForm] string again, HttpContext context, AccountChanges changes, TimeProvider clock)
    {
        if (password != again)
            return Results.LocalRedirect("/account?said=differ");
        var (outcome, account) = await changes.ChangeOwn(old, password);
        // The other sessions end with the old stamp; this one goes on under the new one.
        if (account is not null)
            await Begin(context, account, clock);
        return Results.LocalRedirect(PageLinks.To("/account", ("said", Word(outcome))));
    }

    private static Task Begin(HttpContext context, Account account, TimeProvider clock)
        => context.SignInAsync(SessionCookie.Scheme, SessionCookie.Begin(account, clock.GetUtcNow()));

    private static IResult Said(AccountOutcome outcome, string? name) => Results.LocalRedirect(PageLinks.To("/accounts", ("said", Word(outcome)), ("edit", name)));

    private static string Word(AccountOutcome outcome) => Wire.Spell(outcome);
}
