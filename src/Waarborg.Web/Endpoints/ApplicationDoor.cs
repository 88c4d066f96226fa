using System.Collections.Concurrent;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace Waarborg.Web.Endpoints;

/// <summary>
/// Keeps the pages without an account from being flooded: so many forms from one address in ten minutes, so many in all, and so many bytes each. Only counts are kept, and
/// only in memory. Thread safe.
/// </summary>
internal sealed class ApplicationDoor(RequestDelegate next, TimeProvider clock)
{
    /// <summary>Forms from one address within the window.</summary>
    internal const int FromOneAddress = 40;

    /// <summary>Forms from everybody within the window.</summary>
    internal const int FromEverybody = 2_000;

    /// <summary>Bytes of one form; a file on it may be smaller still.</summary>
    internal const long LargestForm = 64L * 1024 * 1024;

    private static readonly TimeSpan Window = TimeSpan.FromMinutes(10);

    private readonly ConcurrentDictionary<string, int> _counts = new(StringComparer.Ordinal);
    private readonly Lock _turning = new();
    private DateTimeOffset _since;
    private int _all;

    public Task InvokeAsync(HttpContext http)
    {
        if (!IsPublic(http.Request)) return next(http);
        if (http.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size) size.MaxRequestBodySize = LargestForm;
        if (!HttpMethods.IsPost(http.Request.Method) || Admits(http.Connection.RemoteIpAddress?.ToString() ?? "")) return next(http);
        http.Response.StatusCode = StatusCodes.Status429TooManyRequests;
        http.Response.Headers.RetryAfter = "600";
        return Task.CompletedTask;
    }

    internal bool Admits(string address)
    {
        lock (_turning)
        {
            var now = clock.GetUtcNow();
            if (now - _since >= Window)
            {
                _counts.Clear();
                (_since, _all) = (now, 0);
            }
        }
        return Interlocked.Increment(ref _all) <= FromEverybody && _counts.AddOrUpdate(address, 1, (_, count) => count + 1) <= FromOneAddress;
    }

    private static bool IsPublic(HttpRequest request) => request.Path.StartsWithSegments("/apply") || request.Path.StartsWithSegments("/candidate");
}
