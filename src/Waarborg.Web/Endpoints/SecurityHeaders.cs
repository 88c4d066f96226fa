using Microsoft.AspNetCore.Http;

namespace Waarborg.Web.Endpoints;

/// <summary>Tells the browser what a page may do: only what comes from this server, nothing inline, in nobody's frame.</summary>
internal sealed class SecurityHeaders(RequestDelegate next)
{
    internal const string Policy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    public Task InvokeAsync(HttpContext http)
    {
        // At the last moment, so that an error page, which begins anew, has them too.
        http.Response.OnStarting(Add, http);
        return next(http);
    }

    private static Task Add(object state)
    {
        var http = (HttpContext)state;
        var headers = http.Response.Headers;
        headers.ContentSecurityPolicy = Policy;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "same-origin";
        headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=()";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        // Whoever came over https once comes no other way for a year.
        if (http.Request.IsHttps) headers.StrictTransportSecurity = "max-age=31536000";
        // Pages may hold personal data: no cache on the way keeps them. Assets and the public log say otherwise themselves.
        if (headers.CacheControl.Count == 0) headers.CacheControl = "no-store";
        return Task.CompletedTask;
    }
}
