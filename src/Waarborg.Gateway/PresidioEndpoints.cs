using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Routing;
using Waarborg.Deidentification;
using Waarborg.Gateway.Presidio;

namespace Waarborg.Gateway;

/// <summary>
/// The HTTP interface of Presidio's analyzer and anonymizer under <c>/presidio</c>: existing clients work by changing a URL. Offsets count code points.
/// Texts are not logged or kept, and no error quotes one.
/// </summary>
public static class PresidioEndpoints
{
    /// <summary>Maps the endpoints.</summary>
    /// <param name="endpoints">Where.</param>
    /// <param name="options">Who may use them; null for the protective defaults.</param>
    public static IEndpointConventionBuilder MapPresidio(this IEndpointRouteBuilder endpoints, PresidioOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(endpoints);
        var used = options ?? new();
        var analyzer = new Analyzer(Detector.Create(DetectorOptions.Fast));
        var group = endpoints.MapGroup("/presidio").AllowAnonymous().DisableAntiforgery();
        group.AddEndpointFilter(async (context, next) =>
        {
            if (!AccessCheck.Allows(context.HttpContext.Request, context.HttpContext.Connection.RemoteIpAddress, used))
                return Problem("Not allowed: send the API key, or call from the same machine without a proxy", StatusCodes.Status401Unauthorized);
            context.HttpContext.Response.Headers.CacheControl = "no-store";
            return await next(context).ConfigureAwait(false);
        });
        group.MapPost("/analyze", (Delegate)((HttpContext http) => RunAsync(http, used, analyzer.Analyze)));
        group.MapPost("/anonymize", (Delegate)((HttpContext http) => RunAsync(http, used, Anonymizer.Anonymize)));
        group.MapPost("/deanonymize", (Delegate)((HttpContext http) => RunAsync(http, used, Anonymizer.Deanonymize)));
        group.MapGet("/recognizers", (string? language) => Listed(language, Detector.Recognisers));
        group.MapGet("/supportedentities", (string? language) => Listed(language, PresidioEntities.All));
        group.MapGet("/anonymizers", () => Results.Json(PresidioOperators.Anonymizers.Keys.Order(StringComparer.Ordinal)));
        group.MapGet("/deanonymizers", () => Results.Json(PresidioOperators.Deanonymizers.Keys.Order(StringComparer.Ordinal)));
        group.MapGet("/health", () => Results.Text("Waarborg's Presidio service is up"));
        return group;
    }

    private static async Task<IResult> RunAsync(HttpContext http, PresidioOptions options, Func<JsonElement, JsonNode> work)
    {
        try
        {
            if (http.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit)
                limit.MaxRequestBodySize = options.LargestRequest;
            using var request = await JsonDocument.ParseAsync(http.Request.Body, cancellationToken: http.RequestAborted).ConfigureAwait(false);
            return Results.Json(work(request.RootElement));
        }
        catch (PresidioException problem)
        {
            return Problem(problem.Message, problem.Status);
        }
        catch (JsonException)
        {
            // Without the parser's message: that could quote the text.
            return Problem("The request is not valid JSON in UTF-8", StatusCodes.Status400BadRequest);
        }
        catch (BadHttpRequestException e)
        {
            return Problem("The request is too large or broken off", e.StatusCode);
        }
    }

    private static IResult Listed(string? language, IReadOnlyList<string> list)
    {
        try
        {
            Analyzer.CheckLanguage(language ?? "en");
            return Results.Json(list);
        }
        catch (PresidioException problem)
        {
            return Problem(problem.Message, problem.Status);
        }
    }

    private static IResult Problem(string message, int status) => Results.Json(new JsonObject { ["error"] = message }, statusCode: status);
}
