using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace Waarborg.Gateway.Presidio;

/// <summary>
/// The operators, each from the original, its entity and its settings. Hashes are salted: with the salt of the request, or with one that nobody keeps,
/// since a bare hash of a BSN is found by trying them all. Encryption is AES-CBC with PKCS #7, the random vector in front, in URL-safe base64: what
/// the original library writes and reads.
/// </summary>
internal static class PresidioOperators
{
    private const int VectorLength = 16;

    public static readonly IReadOnlyDictionary<string, Func<string, string, JsonElement, string>> Anonymizers =
        new Dictionary<string, Func<string, string, JsonElement, string>>(StringComparer.Ordinal)
        {
            ["replace"] = (_, entity, settings) => Setting(settings, "new_value", $"<{entity}>"),
            ["redact"] = (_, _, _) => string.Empty,
            ["mask"] = Mask,
            ["hash"] = Hash,
            ["encrypt"] = (value, _, settings) => Encrypt(value, Key(settings)),
            ["keep"] = (value, _, _) => value,
        };

    public static readonly IReadOnlyDictionary<string, Func<string, string, JsonElement, string>> Deanonymizers =
        new Dictionary<string, Func<string, string, JsonElement, string>>(StringComparer.Ordinal)
        {
            ["decrypt"] = (value, _, settings) => Decrypt(value, Key(settings)),
            ["deanonymize_keep"] = (value, _, _) => value,
        };

    private static string Setting(JsonElement settings, string name, string fallback) =>
        settings.ValueKind == JsonValueKind.Object ? Json.Text(settings, name, fallback) : fallback;

    private static string Mask(string value, string entity, JsonElement settings)
    {
        var sign = Json.Text(settings, "masking_char");
        if (new CodePoints(sign).Count != 1)
            throw new PresidioException("Invalid input, masking_char must be a character", 422);
        var count = Math.Max(0, Json.Integer(settings, "chars_to_mask"));
        var points = new CodePoints(value);
        count = Math.Min(count, points.Count);
        var masked = string.Concat(Enumerable.Repeat(sign, count));
        return Json.Flag(settings, "from_end") ? value[..points.ToUtf16(points.Count - count)] + masked : masked + value[points.ToUtf16(count)..];
    }

    private static string Hash(string value, string entity, JsonElement settings)
    {
        var salt = Setting(settings, "salt", string.Empty);
        var salted = (salt.Length > 0 ? Encoding.UTF8.GetBytes(salt) : RandomNumberGenerator.GetBytes(16)).Concat(Encoding.UTF8.GetBytes(value)).ToArray();
        return Setting(settings, "hash_type", "sha256") switch
        {
            "sha256" => Convert.ToHexStringLower(SHA256.HashData(salted)),
            "sha512" => Convert.ToHexStringLower(SHA512.HashData(salted)),
            _ => throw new PresidioException("Invalid input, hash_type must be sha256 or sha512", 422),
        };
    }

    private static byte[] Key(JsonElement settings)
    {
        var key = Encoding.UTF8.GetBytes(Setting(settings, "key", string.Empty));
        return key.Length is 16 or 24 or 32 ? key : throw new PresidioException("Invalid input, key must be of length 128, 192 or 256 bits", 422);
    }

    private static string Encrypt(string value, byte[] key)
    {
        using var aes = Aes.Create();
        aes.Key = key;
        var vector = RandomNumberGenerator.GetBytes(VectorLength);
        return Convert.ToBase64String([.. vector, .. aes.EncryptCbc(Encoding.UTF8.GetBytes(value), vector)]).Replace('+', '-').Replace('/', '_');
    }

    private static string Decrypt(string value, byte[] key)
    {
        try
        {
            var sealedBytes = Convert.FromBase64String(value.Replace('-', '+').Replace('_', '/'));
            using var aes = Aes.Create();
            aes.Key = key;
            return Encoding.UTF8.GetString(aes.DecryptCbc(sealedBytes.AsSpan(VectorLength), sealedBytes.AsSpan(0, VectorLength)));
        }
        catch (Exception e) when (e is FormatException or CryptographicException or ArgumentException)
        {
            throw new PresidioException("Invalid input, text is not properly encrypted", 422);
        }
    }
}
