using System.Buffers.Binary;
using System.Security.Cryptography;

namespace Waarborg.Evidence;

/// <summary>
/// A salted commitment to a value: whoever has the salt can show later what was meant, nobody else can tell or guess it, and once the salt is
/// destroyed
/// nobody ever can. That is how a log that only grows survives erasure. Stateless.
/// </summary>
/// <remarks>
/// HMAC-SHA256 under the salt over <c>"waarborg/commitment/v1" ‖ 0x00 ‖ length of field (4 bytes, big-endian) ‖ field (UTF-8) ‖ value</c>. The
/// lengths make
/// field and value unambiguous; the prefix keeps commitments apart from other uses of the same key.
/// </remarks>
public static class Commitment
{
    /// <summary>Length of a commitment in bytes.</summary>
    public const int Length = HMACSHA256.HashSizeInBytes;

    /// <summary>Least length of a salt in bytes.</summary>
    public const int MinSaltLength = 16;

    /// <summary>Commits to a value.</summary>
    /// <param name="salt">At least <see cref="MinSaltLength"/> random bytes, secret, of this person or record alone.</param>
    /// <param name="field">What the value is, for example <c>subject</c>; valid Unicode.</param>
    /// <param name="value">The value.</param>
    /// <returns>32 bytes.</returns>
    /// <exception cref="ArgumentException">The salt is too short or the field is not valid Unicode.</exception>
    public static byte[] Create(ReadOnlySpan<byte> salt, string field, ReadOnlySpan<byte> value)
    {
        ArgumentNullException.ThrowIfNull(field);
        if (salt.Length < MinSaltLength) throw new ArgumentException($"A salt has at least {MinSaltLength} bytes.", nameof(salt));
        var name = StrictUtf8.GetBytes(field);
        Span<byte> length = stackalloc byte[sizeof(int)];
        BinaryPrimitives.WriteInt32BigEndian(length, name.Length);
        using var mac = IncrementalHash.CreateHMAC(HashAlgorithmName.SHA256, salt);
        mac.AppendData("waarborg/commitment/v1\0"u8);
        mac.AppendData(length);
        mac.AppendData(name);
        mac.AppendData(value);
        return mac.GetHashAndReset();
    }

    /// <summary>Checks in constant time that a commitment is to this value.</summary>
    /// <exception cref="ArgumentException">The salt is too short or the field is not valid Unicode.</exception>
    public static bool Verify(ReadOnlySpan<byte> commitment, ReadOnlySpan<byte> salt, string field, ReadOnlySpan<byte> value) =>
        CryptographicOperations.FixedTimeEquals(commitment, Create(salt, field, value));
}
