using System.Buffers.Binary;
using System.Security.Cryptography;

namespace Waarborg.Chain.People;

/// <summary>
/// Authenticated encryption of one value: AES-256-GCM (NIST SP 800-38D) with a random 96-bit nonce. Layout: nonce (12), tag (16), ciphertext.
/// The context binds the value to its place, so that a ciphertext moved to another row does not decrypt.
/// </summary>
internal static class Sealed
{
    private const int NonceLength = 12;
    private const int TagLength = 16;

    internal static byte[] Seal(ReadOnlySpan<byte> key, ReadOnlySpan<byte> plain, ReadOnlySpan<byte> context)
    {
        var box = new byte[NonceLength + TagLength + plain.Length];
        RandomNumberGenerator.Fill(box.AsSpan(0, NonceLength));
        using var aes = new AesGcm(key, TagLength);
        aes.Encrypt(box.AsSpan(0, NonceLength), plain, box.AsSpan(NonceLength + TagLength), box.AsSpan(NonceLength, TagLength), context);
        return box;
    }

    /// <exception cref="CryptographicException">Another key, another place, or a changed value.</exception>
    internal static byte[] Open(ReadOnlySpan<byte> key, ReadOnlySpan<byte> box, ReadOnlySpan<byte> context)
    {
        if (box.Length < NonceLength + TagLength) throw new CryptographicException("The sealed value is too short.");
        var plain = new byte[box.Length - NonceLength - TagLength];
        using var aes = new AesGcm(key, TagLength);
        aes.Decrypt(box[..NonceLength], box[(NonceLength + TagLength)..], box.Slice(NonceLength, TagLength), plain, context);
        return plain;
    }

    internal static byte[] Context(Guid id, int part)
    {
        var context = new byte[20];
        id.TryWriteBytes(context);
        BinaryPrimitives.WriteInt32BigEndian(context.AsSpan(16), part);
        return context;
    }
}
