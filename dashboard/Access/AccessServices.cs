using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using SafetyMonth.Dashboard.Data;
using SafetyMonth.Warehouse.Access;

namespace SafetyMonth.Dashboard.Access;

/// <summary>Puts accounts, sessions and policies together.</summary>
internal static class AccessServices
{
    /// <summary>Everything that decides who may do what. Whatever names no policy asks for <see cref="Policies.Read"/>.</summary>
    public static void AddAccess(this IServiceCollection services)
    {
        services.AddSingleton<AccountBook>();
        services.AddScoped<Viewer>();
        services.AddScoped<AuditTrail>();
        services.AddScoped<IAuditTrail>(provider => provider.GetRequiredService<AuditTrail>());
        services.AddSingleton<IPasswordHasher<Account>>(Passwords.Framework);
        services.AddSingleton<Passwords>();
        services.AddSingleton<SignIns>();
        services.AddScoped<AccountChanges>();
        services.AddSingleton<IAuthorizationHandler, MayHandler>();
        services.AddAuthentication(SessionCookie.Scheme).AddCookie(SessionCookie.Scheme, SessionCookie.Configure);
        services.AddAuthorization(authorization =>
        {
            foreach (var policy in Policies.All)
                authorization.AddPolicy(policy, builder => builder.AddRequirements(new MayRequirement(policy)));
            authorization.AddPolicy(Policies.SignedIn, builder => builder.RequireAuthenticatedUser());
            authorization.DefaultPolicy = authorization.GetPolicy(Policies.Read)!;
            authorization.FallbackPolicy = authorization.DefaultPolicy;
        });
        services.AddRateLimiter(SignInRate.Configure);
    }
}
