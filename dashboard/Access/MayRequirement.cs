using Microsoft.AspNetCore.Authorization;
using SafetyMonth.Dashboard.Data;

namespace SafetyMonth.Dashboard.Access;

/// <summary>Asks that the viewer may do what a policy names.</summary>
/// <param name="Policy">One of <see cref="Policies"/>.</param>
internal sealed record MayRequirement(string Policy) : IAuthorizationRequirement;

/// <summary>Asks the request's viewer.</summary>
internal sealed class MayHandler(IHttpContextAccessor accessor) : AuthorizationHandler<MayRequirement>
{
    protected override Task HandleRequirementAsync(AuthorizationHandlerContext context, MayRequirement requirement)
    {
        if (accessor.HttpContext?.RequestServices.GetRequiredService<Viewer>().May(requirement.Policy) == true)
            context.Succeed(requirement);
        return Task.CompletedTask;
    }
}
