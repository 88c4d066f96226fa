using Microsoft.AspNetCore.Http;

namespace Waarborg.Web.Endpoints;

/// <summary>Tells the browser what a page may do: only what comes from this server, nothing inline, in nobody's frame.</summary>
internal sealed class SecurityHeaders(RequestDelegate next)
{
    internal const string Policy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    public Task InvokeAsync(HttpContext http)
    {
        var headers = http.Response.Headers;
        headers.ContentSecurityPolicy = Policy;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "same-origin";
        headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=()";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        // Pages may hold personal data: no cache on the way keeps them. Assets say otherwise themselves.
        headers.CacheControl = "no-store";
        return next(http);
    }
}
