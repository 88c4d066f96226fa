using System.Security.Cryptography;
using System.Text;

namespace Waarborg.Deidentification;

/// <summary>
/// The secret that makes pseudonyms: HMAC-SHA256 (RFC 2104) over label and normalised value. Who holds it can test a guess, so it belongs with
/// the "additional information" of Article 4(5) GDPR; destroying it cuts the link. Immutable and thread safe.
/// </summary>
public sealed class PseudonymKey
{
    /// <summary>The least number of bytes: 16.</summary>
    public const int MinimumLength = 16;

    /// <summary>Hexadecimal digits in a code: 12, so that among 100,000 values two share a code with a chance of about 1 in 56,000.</summary>
    public const int CodeLength = 12;

    private readonly byte[] _secret;

    private PseudonymKey(byte[] secret) => _secret = secret;

    /// <summary>Wraps a copy of a secret.</summary>
    /// <exception cref="ArgumentException">The secret is shorter than <see cref="MinimumLength"/>.</exception>
    public static PseudonymKey Create(ReadOnlySpan<byte> secret) => secret.Length >= MinimumLength
        ? new(secret.ToArray())
        : throw new ArgumentException($"A pseudonym key needs at least {MinimumLength} bytes.", nameof(secret));

    /// <summary>Makes a key of 32 random bytes from the system's generator.</summary>
    public static PseudonymKey Generate() => new(RandomNumberGenerator.GetBytes(32));

    /// <summary>The name of the type; never the secret.</summary>
    public override string ToString() => nameof(PseudonymKey);

    internal string Code(EntityLabel label, string normalised)
    {
        var message = Encoding.UTF8.GetBytes(EntityLabels.ToWire(label) + "\0" + normalised);
        return Convert.ToHexStringLower(HMACSHA256.HashData(_secret, message))[..CodeLength];
    }
}
