using System.Net;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;

namespace Waarborg.Gateway.Presidio;

/// <summary>
/// Lets in who has the key; without a key, who is on this machine: a loopback connection, no sign of a proxy, and a host name that is local, so that
/// no page in a browser reaches it through a name of its own (DNS rebinding).
/// </summary>
internal static class AccessCheck
{
    private static readonly string[] ProxyHeaders = ["X-Forwarded-For", "X-Original-For", "Forwarded", "X-Real-IP", "Via"];
    private static readonly string[] LocalNames = ["localhost", "127.0.0.1", "[::1]"];

    public static bool Allows(HttpRequest request, IPAddress? remote, PresidioOptions options)
    {
        if (options.ApiKey is { Length: > 0 } key)
            return Equal(Given(request), key);
        return remote is not null && IPAddress.IsLoopback(remote) && !ProxyHeaders.Any(request.Headers.ContainsKey)
            && LocalNames.Contains(request.Host.Host, StringComparer.OrdinalIgnoreCase) && !request.Headers.ContainsKey("Origin");
    }

    private static string Given(HttpRequest request)
    {
        const string Scheme = "Bearer ";
        if (request.Headers["X-API-Key"] is [{ } key])
            return key;
        return request.Headers.Authorization is [{ } header] && header.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase) ? header[Scheme.Length..].Trim() : string.Empty;
    }

    /// <summary>In a time that tells nothing of the key.</summary>
    private static bool Equal(string a, string b) =>
        CryptographicOperations.FixedTimeEquals(SHA256.HashData(Encoding.UTF8.GetBytes(a)), SHA256.HashData(Encoding.UTF8.GetBytes(b)));
}
