using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Waarborg.Evidence;

namespace Waarborg.Chain.Prepare.SealedSets;

/// <summary>
/// A certificate that a sealed set was destroyed: the statement word for word, the log entry that carries its hash, and the receipt of that entry. Anybody can check it without a
/// connection. Thread safe.
/// </summary>
public static class SealedSetCertificate
{
    /// <summary>Names the format and its version.</summary>
    public const string Format = "waarborg/sealed-set-certificate/v1";

    /// <summary>Type of the log entry that belongs to a certificate.</summary>
    public const string EventType = "prepare.sealed-set-destroyed";

    /// <summary>Name of the fact in that entry that carries the hash of the statement.</summary>
    public const string HashFact = "certificate";

    private const int MaximumLength = 1_000_000;

    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Whether a document says that it is such a certificate.</summary>
    public static bool IsOne(string json) => Read(json) is { } document && document["format"]?.GetValueKind() == JsonValueKind.String && document["format"]!.GetValue<string>() == Format;

    /// <summary>Checks a certificate.</summary>
    /// <param name="json">The document.</param>
    /// <param name="trusted">The log's key from a trusted place, or null to use the one in the certificate, which only shows that it is unaltered.</param>
    /// <returns>What is wrong, in English sentences; empty when valid.</returns>
    public static IReadOnlyList<string> Verify(string json, VerifierKey? trusted)
    {
        ArgumentNullException.ThrowIfNull(json);
        if (Read(json) is not { } document || Text(document, "format") != Format || Text(document, "statement") is not { } statement || Text(document, "receipt") is not { } text
            || Text(document, "entry") is not { } base64 || Read(statement) is not { } inner || !VerifierKey.TryParse(Text(inner, "verifierKey"), out var named))
            return ["The file is not a certificate of this version."];
        var entry = new byte[base64.Length];
        if (!Convert.TryFromBase64String(base64, entry, out var length)) return ["The log entry is not base64."];
        entry = entry[..length];
        var problems = new List<string>();
        if (trusted is not null && trusted != named) problems.Add("The certificate names another log key than the trusted one.");
        if (!Receipt.TryParse(text, out var receipt, out var problem)) problems.Add(problem!);
        else
        {
            if (receipt.Entry is not null) problems.Add("The receipt carries extra data.");
            if (!receipt.Verify(trusted ?? named, entry, out problem)) problems.Add(problem!);
        }
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(statement)));
        if (!LogEvent.TryParse(entry, out var read) || !Carries(read, hash)) problems.Add("The statement is not the one that the log entry commits to.");
        return problems;
    }

    internal static string Write(string statement, byte[] entry, string receipt) => new JsonObject
    {
        ["format"] = Format, ["statement"] = statement, ["entry"] = Convert.ToBase64String(entry), ["receipt"] = receipt,
    }.ToJsonString(Readable) + "\n";

    internal static bool Carries(LogEvent entry, string hash) => entry.Type == EventType && entry.Facts.TryGetValue(HashFact, out var fact) && fact.Text == hash;

    private static string? Text(JsonObject document, string name) => document[name] is JsonValue value && value.TryGetValue(out string? text) ? text : null;

    private static JsonObject? Read(string json)
    {
        if (json.Length > MaximumLength) return null;
        try
        {
            return JsonNode.Parse(json) as JsonObject;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
