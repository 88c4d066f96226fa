using System.Security.Cryptography;

namespace Waarborg.Evidence;

/// <summary>
/// A SHA-256 hash: 32 bytes, compared by value. Immutable and thread safe. <c>default</c> is not a hash: it equals only itself, says so in
/// <see cref="IsDefault"/>, and every reading member throws on it, so that a forgotten assignment can never pass for a root.
/// </summary>
public readonly record struct Hash
{
    /// <summary>Length in bytes.</summary>
    public const int Length = SHA256.HashSizeInBytes;

    // 32 bytes in base64 with padding.
    private const int Base64Length = 44;

    private readonly byte[]? _bytes;

    private Hash(byte[] bytes) => _bytes = bytes;

    /// <summary>True for <c>default</c>, which is no hash.</summary>
    public bool IsDefault => _bytes is null;

    /// <summary>The 32 bytes.</summary>
    /// <exception cref="InvalidOperationException">This is <c>default</c>.</exception>
    public ReadOnlySpan<byte> Span => _bytes ?? throw new InvalidOperationException("A default Hash is no hash.");

    /// <summary>Takes a copy of 32 bytes as a hash.</summary>
    /// <exception cref="ArgumentException">The length is not 32.</exception>
    public static Hash FromBytes(ReadOnlySpan<byte> bytes) => bytes.Length == Length
        ? new Hash(bytes.ToArray())
        : throw new ArgumentException($"A hash has {Length} bytes, not {bytes.Length}.", nameof(bytes));

    /// <summary>The SHA-256 hash of <paramref name="data"/>, without any prefix.</summary>
    public static Hash Of(ReadOnlySpan<byte> data) => new(SHA256.HashData(data));

    /// <summary>Reads standard base64 with padding, in its one canonical spelling (44 characters).</summary>
    /// <returns>False when the text is anything else.</returns>
    public static bool TryParseBase64(string? text, out Hash hash)
    {
        hash = default;
        if (text?.Length != Base64Length) return false;
        if (!StrictBase64.TryDecode(text, out var bytes) || bytes.Length != Length) return false;
        hash = new Hash(bytes);
        return true;
    }

    /// <summary>Reads 64 lower-case hexadecimal digits.</summary>
    /// <returns>False when the text is anything else.</returns>
    public static bool TryParseHex(string? text, out Hash hash)
    {
        hash = default;
        if (text?.Length != 2 * Length || !text.All(char.IsAsciiHexDigitLower)) return false;
        hash = new Hash(Convert.FromHexString(text));
        return true;
    }

    /// <summary>A copy of the 32 bytes, for storage.</summary>
    /// <exception cref="InvalidOperationException">This is <c>default</c>.</exception>
    public byte[] ToArray() => Span.ToArray();

    /// <summary>Standard base64 with padding.</summary>
    /// <exception cref="InvalidOperationException">This is <c>default</c>.</exception>
    public string ToBase64() => Convert.ToBase64String(Span);

    /// <summary>Lower-case hexadecimal.</summary>
    /// <exception cref="InvalidOperationException">This is <c>default</c>.</exception>
    public string ToHex() => Convert.ToHexStringLower(Span);

    /// <inheritdoc/>
    public bool Equals(Hash other) => _bytes.AsSpan().SequenceEqual(other._bytes);

    /// <inheritdoc/>
    public override int GetHashCode() => _bytes is null ? 0 : BitConverter.ToInt32(_bytes);

    /// <summary>Hexadecimal, or a word that says that this is <c>default</c>; never throws.</summary>
    public override string ToString() => IsDefault ? "(no hash)" : ToHex();
}
