using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace Waarborg.Chain.Train;

/// <summary>
/// Binds a shard to what it is trained on, before it is trained: whoever has the salt and the same examples gets the same hash. Without the salt, which leaves the house
/// with nobody and is made anew when somebody is forgotten, the hash says nothing.
/// </summary>
/// <param name="Salt">32 random bytes.</param>
/// <param name="Sha256">Hex SHA-256 of salt, base, seed, recipe and the examples of each slice.</param>
internal sealed record ShardManifest(byte[] Salt, string Sha256)
{
    private const int SaltLength = 32;

    /// <summary>The manifest of these slices.</summary>
    internal static ShardManifest Of(string baseSha256, int seed, IReadOnlyList<IReadOnlyList<TrainingPair>> slices, byte[]? salt = null, string? recipe = null)
    {
        salt ??= RandomNumberGenerator.GetBytes(SaltLength);
        var content = JsonSerializer.Serialize(new
        {
            Base = baseSha256, Seed = seed, Recipe = recipe,
            Slices = slices.Select(slice => slice.Select(pair => new[] { pair.Question, pair.Answer, pair.Around, pair.CanarySeed ?? "", pair.HeldOut ? "held-out" : "" })),
        });
        return new ShardManifest(salt, Convert.ToHexStringLower(SHA256.HashData([.. salt, .. Encoding.UTF8.GetBytes(content)])));
    }
}
