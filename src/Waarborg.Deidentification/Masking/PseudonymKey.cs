using System.Security.Cryptography;
using System.Text;

namespace Waarborg.Deidentification;

/// <summary>
/// The secret that makes pseudonyms: HMAC-SHA256 (RFC 2104) over label and normalised value. Needs no table and no shared state, so any number of
/// processes give the same pseudonyms. Who holds it can test a guess, so it belongs with the "additional information" of Article 4(5) GDPR;
/// destroying it cuts the link. Immutable and thread safe.
/// </summary>
public sealed class PseudonymKey
{
    /// <summary>The least number of bytes: 16.</summary>
    public const int MinimumLength = 16;

    /// <summary>
    /// Letters in a code: 20 of an alphabet of 20, which is 86 bits. Among ten million values two share a code with a chance of about 1 in 2 × 10¹².
    /// </summary>
    public const int CodeLength = 20;

    /// <summary>The letters of a code: no digit, so that no number is seen in one, and no vowel, so that no word is.</summary>
    public const string CodeAlphabet = "bcdfghjklmnpqrstvwxz";

    private readonly byte[] _secret;

    private PseudonymKey(byte[] secret) => _secret = secret;

    /// <summary>Wraps a copy of a secret.</summary>
    /// <exception cref="ArgumentException">The secret is shorter than <see cref="MinimumLength"/>.</exception>
    public static PseudonymKey Create(ReadOnlySpan<byte> secret) => secret.Length >= MinimumLength
        ? new(secret.ToArray())
        : throw new ArgumentException($"A pseudonym key needs at least {MinimumLength} bytes.", nameof(secret));

    /// <summary>Makes a key of 32 random bytes from the system's generator.</summary>
    public static PseudonymKey Generate() => new(RandomNumberGenerator.GetBytes(32));

    /// <summary>
    /// The key of one purpose, derived with HKDF-SHA256 (RFC 5869): within a purpose pseudonyms are stable, between two purposes nobody without the
    /// secret can link them.
    /// </summary>
    /// <param name="purpose">Any name; compared ordinally.</param>
    public PseudonymKey ForPurpose(string purpose)
    {
        ArgumentException.ThrowIfNullOrEmpty(purpose);
        return new(Derive("purpose\0" + purpose));
    }

    /// <summary>The code of a value under this key: <see cref="CodeLength"/> letters.</summary>
    /// <param name="label">What the value is; the same value has another code under another label.</param>
    /// <param name="value">The value, compared ordinally.</param>
    public string CodeOf(EntityLabel label, string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return Code(label, value);
    }

    /// <summary>The name of the type; never the secret.</summary>
    public override string ToString() => nameof(PseudonymKey);

    internal string Code(EntityLabel label, string normalised)
    {
        // 128 bits of the HMAC, written with 20 letters of a 20-letter alphabet: the remainder of a much larger number is uniform enough.
        var value = new System.Numerics.BigInteger(Mac("code\0" + EntityLabels.ToWire(label) + "\0" + normalised), isUnsigned: true);
        return string.Create(CodeLength, value, static (code, rest) =>
        {
            for (var i = 0; i < code.Length; i++)
            {
                rest = System.Numerics.BigInteger.DivRem(rest, CodeAlphabet.Length, out var letter);
                code[i] = CodeAlphabet[(int)letter];
            }
        });
    }

    /// <summary>Bytes that look random to whoever lacks the key and are the same for the same use.</summary>
    internal byte[] Mac(string use) => HMACSHA256.HashData(_secret, Encoding.UTF8.GetBytes(use));

    /// <summary>A key for another use, of 32 bytes.</summary>
    internal byte[] Derive(string use) => HKDF.DeriveKey(HashAlgorithmName.SHA256, _secret, 32, info: Encoding.UTF8.GetBytes("waarborg/v1\0" + use));
}
