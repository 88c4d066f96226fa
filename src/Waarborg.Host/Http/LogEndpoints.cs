using Microsoft.AspNetCore.Mvc;
using Waarborg.Evidence;

namespace Waarborg.Host.Http;

/// <summary>The public log over HTTP: C2SP tlog-tiles under <c>/log</c>, and its verifier key at <c>/log/vkey</c>. Holds no personal data, so it needs no sign-in.</summary>
internal static class LogEndpoints
{
    internal static void MapLog(this IEndpointRouteBuilder endpoints)
    {
        var log = endpoints.MapGroup("/log").AllowAnonymous();
        log.MapGet("/vkey", ([FromServices] VerifierKey key) => Results.Text(key + "\n"));
        log.MapGet("/checkpoint", (TileServer tiles, HttpContext context) => ServeAsync(tiles, "checkpoint", context));
        log.MapGet("/tile/{**path}", (string path, TileServer tiles, HttpContext context) => ServeAsync(tiles, $"tile/{path}", context));
    }

    private static async Task<IResult> ServeAsync(TileServer tiles, string path, HttpContext context)
    {
        if (await tiles.ReadAsync(path, context.RequestAborted) is not { } tile) return Results.NotFound();
        context.Response.Headers.CacheControl = tile.Immutable ? "public, max-age=604800, immutable" : "no-cache";
        return Results.Bytes(tile.Body, tile.ContentType);
    }
}
