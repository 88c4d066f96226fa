using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Waarborg.Web.Layout;

namespace Waarborg.Web.Endpoints;

/// <summary>
/// Shows a page for whatever goes wrong, to people; programs get the bare status. Of an exception only the type and the place are logged: its message could quote data.
/// </summary>
internal sealed class ErrorPages(RequestDelegate next, ILogger<ErrorPages> logger)
{
    public async Task InvokeAsync(HttpContext http)
    {
        try
        {
            await next(http);
        }
        catch (OperationCanceledException) when (http.RequestAborted.IsCancellationRequested)
        {
            return;
        }
        catch (Exception failure) when (!http.Response.HasStarted)
        {
            // Whatever the page had begun to say no longer holds.
            http.Response.Clear();
            http.Response.StatusCode = (failure as BadHttpRequestException ?? failure.InnerException as BadHttpRequestException)?.StatusCode
                ?? (failure is InvalidDataException ? StatusCodes.Status413PayloadTooLarge : StatusCodes.Status500InternalServerError);
            if (http.Response.StatusCode == StatusCodes.Status500InternalServerError)
                logger.LogError("{Method} {Path} failed: {Failure}\n{Place}", http.Request.Method, http.GetEndpoint()?.DisplayName, failure.GetType().Name, failure.StackTrace);
        }
        if (http.Response is { HasStarted: false, StatusCode: >= 400, ContentType: null, ContentLength: null } && WantsPage(http.Request))
            await ShowAsync(http);
    }

    private static async Task ShowAsync(HttpContext http)
    {
        // In a scope of its own: the page that failed may have used up the renderer of the request.
        var services = http.RequestServices;
        await using var scope = services.CreateAsyncScope();
        http.RequestServices = scope.ServiceProvider;
        try
        {
            await new RazorComponentResult<StatusPage>(new { Status = http.Response.StatusCode }) { StatusCode = http.Response.StatusCode }.ExecuteAsync(http);
        }
        finally
        {
            http.RequestServices = services;
        }
    }

    private static bool WantsPage(HttpRequest request) => request.Headers.Accept.ToString().Contains("text/html", StringComparison.OrdinalIgnoreCase);
}
