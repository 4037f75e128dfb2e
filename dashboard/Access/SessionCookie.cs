using System.Globalization;
using System.Security.Claims;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using SafetyMonth.Warehouse.Access;

namespace SafetyMonth.Dashboard.Access;

/// <summary>The cookie that carries a session: which account, since when. What the account may do is asked anew at every request.</summary>
internal static class SessionCookie
{
    public const string Scheme = CookieAuthenticationDefaults.AuthenticationScheme;

    /// <summary>A session ends after this time without a request.</summary>
    public static readonly TimeSpan Idle = TimeSpan.FromHours(2);

    /// <summary>A session ends after this time in any case.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromHours(12);

    private const string StampClaim = "stamp";
    private const string SessionClaim = "session";
    private const string SinceClaim = "since";

    public static void Configure(CookieAuthenticationOptions cookie)
    {
        cookie.Cookie.Name = "safetymonth";
        cookie.Cookie.HttpOnly = true;
        cookie.Cookie.SameSite = SameSiteMode.Lax;
        cookie.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        cookie.Cookie.IsEssential = true;
        cookie.ExpireTimeSpan = Idle;
        cookie.SlidingExpiration = true;
        cookie.LoginPath = "/sign-in";
        cookie.ReturnUrlParameter = "return";
        cookie.Events.OnValidatePrincipal = Validate;
        cookie.Events.OnRedirectToLogin = Ask;
        cookie.Events.OnRedirectToAccessDenied = Refuse;
    }

    /// <summary>A new session of the account.</summary>
    public static ClaimsPrincipal Begin(Account account, DateTimeOffset now) => new(new ClaimsIdentity(
    [
        new Claim(ClaimTypes.NameIdentifier, account.NameKey),
        new Claim(StampClaim, account.Stamp),
        new Claim(SessionClaim, RandomNumberGenerator.GetHexString(32, lowercase: true)),
        new Claim(SinceClaim, now.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture)),
    ], Scheme));

    /// <summary>The session's own id, or null where there is none.</summary>
    public static string? Session(ClaimsPrincipal principal) => principal.FindFirstValue(SessionClaim);

    private static async Task Validate(CookieValidatePrincipalContext context)
    {
        var services = context.HttpContext.RequestServices;
        if (context.Principal is { } principal && Holds(principal, services.GetRequiredService<AccountBook>(), services.GetRequiredService<TimeProvider>().GetUtcNow()))
            return;
        context.RejectPrincipal();
        await context.HttpContext.SignOutAsync(Scheme);
    }

    private static bool Holds(ClaimsPrincipal principal, AccountBook book, DateTimeOffset now)
        => book.Find(principal.FindFirstValue(ClaimTypes.NameIdentifier)) is { Disabled: false } account
            && account.Stamp == principal.FindFirstValue(StampClaim)
            && long.TryParse(principal.FindFirstValue(SinceClaim), NumberStyles.None, CultureInfo.InvariantCulture, out var since)
            && now - DateTimeOffset.FromUnixTimeSeconds(since) < Longest
            && Session(principal) is { } session && !book.HasEnded(session);

    // A form cannot be sent again after the sign-in: one comes back to the overview.
    private static Task Ask(RedirectContext<CookieAuthenticationOptions> context)
    {
        var request = context.Request;
        context.Response.Redirect(Web.PageLinks.To("/sign-in", ("return", HttpMethods.IsGet(request.Method) && request.Path != "/" ? request.Path + request.QueryString : null)));
        return Task.CompletedTask;
    }

    // Who must change the password first is led there; everybody else is told that it is not allowed.
    private static Task Refuse(RedirectContext<CookieAuthenticationOptions> context)
    {
        var viewer = context.HttpContext.RequestServices.GetRequiredService<Data.Viewer>();
        if (viewer.Account is { MustChange: true })
            context.Response.Redirect("/account");
        else
            context.Response.StatusCode = StatusCodes.Status403Forbidden;
        return Task.CompletedTask;
    }
}
