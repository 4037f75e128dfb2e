using System.Net;
using System.Net.Sockets;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.RateLimiting;

namespace SafetyMonth.Dashboard.Access;

/// <summary>How often one address may try passwords: hashing is made slow on purpose, and must not keep the machine busy.</summary>
internal static class SignInRate
{
    /// <summary>Tries a minute.</summary>
    public const int Tries = 30;

    public static void Configure(RateLimiterOptions limiter)
    {
        limiter.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
        limiter.AddPolicy(Policies.SignInRate, context => RateLimitPartition.GetFixedWindowLimiter(Origin(context.Connection.RemoteIpAddress),
            _ => new FixedWindowRateLimiterOptions { PermitLimit = Tries, Window = TimeSpan.FromMinutes(1) }));
    }

    // One customer has a whole /64 of IPv6 addresses.
    private static string Origin(IPAddress? address) => address switch
    {
        null => "",
        { IsIPv4MappedToIPv6: true } => address.MapToIPv4().ToString(),
        { AddressFamily: AddressFamily.InterNetworkV6 } => Convert.ToHexString(address.GetAddressBytes().AsSpan(0, 8)),
        _ => address.ToString(),
    };
}
