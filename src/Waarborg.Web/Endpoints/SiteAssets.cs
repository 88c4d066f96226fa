using System.Collections.Frozen;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Net.Http.Headers;

namespace Waarborg.Web.Endpoints;

/// <summary>Serves the style sheet, the scripts and the icon out of the assembly. Their address holds their hash, so that a browser keeps them for good.</summary>
internal static class SiteAssets
{
    private static readonly FrozenDictionary<string, Asset> All = Read();

    /// <summary>The address of an asset.</summary>
    internal static string Url(string name) => $"/assets/{All[name].Hash}/{name}";

    internal static void MapAssets(this IEndpointRouteBuilder endpoints) => endpoints.MapGet("/assets/{hash}/{name}", (string name, HttpContext http) =>
    {
        if (!All.TryGetValue(name, out var asset)) return Results.NotFound();
        http.Response.Headers.CacheControl = "public, max-age=31536000, immutable";
        return Results.Bytes(asset.Bytes, asset.Type, entityTag: new EntityTagHeaderValue($"\"{asset.Hash}\""));
    }).AllowAnonymous();

    private static FrozenDictionary<string, Asset> Read()
    {
        var assembly = typeof(SiteAssets).Assembly;
        return assembly.GetManifestResourceNames().Where(name => name.StartsWith("assets/", StringComparison.Ordinal)).ToFrozenDictionary(
            name => name["assets/".Length..],
            name =>
            {
                using var stream = assembly.GetManifestResourceStream(name)!;
                var bytes = new byte[stream.Length];
                stream.ReadExactly(bytes);
                return new Asset(bytes, TypeOf(name), Convert.ToHexStringLower(SHA256.HashData(bytes))[..16]);
            }, StringComparer.Ordinal);
    }

    private static string TypeOf(string name) => Path.GetExtension(name) switch
    {
        ".css" => "text/css; charset=utf-8",
        ".js" => "text/javascript; charset=utf-8",
        ".svg" => "image/svg+xml",
        var other => throw new InvalidDataException($"No content type is known for '{other}'."),
    };

    private sealed record Asset(byte[] Bytes, string Type, string Hash);
}
