using System.Globalization;

namespace SafetyMonth.Dashboard.Text;

/// <summary>What one request's pages say, in its language: <c>?lang=</c> decides and is remembered, Chinese is the default.</summary>
public sealed class Words
{
    private const string Cookie = "lang";

    /// <summary>The words for the request.</summary>
    public Words(IHttpContextAccessor accessor) : this(Choose(accessor))
    {
    }

    /// <summary>The words of a language.</summary>
    public Words(Language language) => Language = language;

    /// <summary>The pages' language.</summary>
    public Language Language { get; }

    /// <summary>Its tag for <c>lang</c> attributes.</summary>
    public string Tag => Language == Language.English ? "en" : "zh-CN";

    /// <summary>A message; the id must be in the table.</summary>
    public string this[string id] => Messages.Get(Language, id);

    /// <summary>A message with its blanks filled in.</summary>
    public string this[string id, params object?[] arguments] => string.Format(CultureInfo.InvariantCulture, this[id], arguments);

    /// <summary>Whichever of two names is in the pages' language; the Chinese one where there is no English one.</summary>
    public string Name(string chinese, string? english) => Language == Language.English && !string.IsNullOrEmpty(english) ? english : chinese;

    private static Language Choose(IHttpContextAccessor accessor)
    {
        var context = accessor.HttpContext;
        if (context is null)
            return Language.Chinese;
        if (context.Request.Query["lang"].ToString() is { Length: > 0 } asked)
        {
            if (!context.Response.HasStarted)
                context.Response.Cookies.Append(Cookie, asked == "en" ? "en" : "zh", new CookieOptions
                {
                    HttpOnly = true,
                    SameSite = SameSiteMode.Lax,
                    IsEssential = true,
                    MaxAge = TimeSpan.FromDays(365),
                });
            return asked == "en" ? Language.English : Language.Chinese;
        }

        return context.Request.Cookies[Cookie] == "en" ? Language.English : Language.Chinese;
    }
}
