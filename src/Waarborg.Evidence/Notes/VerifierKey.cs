using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using Org.BouncyCastle.Math.EC.Rfc8032;

namespace Waarborg.Evidence;

/// <summary>
/// The public half of a log's key, in the text form of signed notes: <c>&lt;name&gt;+&lt;key id, 8 hex digits&gt;+&lt;base64(0x01 ‖ public
/// key)&gt;</c>.
/// Ed25519 only. Immutable, thread safe, compared by value.
/// </summary>
public sealed record VerifierKey
{
    private const byte Ed25519Type = 0x01;

    private readonly byte[] _publicKey;

    private VerifierKey(string name, byte[] publicKey)
    {
        Name = name;
        _publicKey = publicKey;
        // Key id as c2sp.org/signed-note recommends it for Ed25519.
        KeyId = BinaryPrimitives.ReadUInt32BigEndian(SHA256.HashData([.. Encoding.UTF8.GetBytes(name), (byte)'\n', Ed25519Type, .. publicKey]));
    }

    /// <summary>Name of the key, which is also the origin of the log.</summary>
    public string Name { get; }

    /// <summary>The short id by which signature lines name the key. A hint: anybody can make a key with the same id.</summary>
    public uint KeyId { get; }

    /// <summary>The 32 bytes of the public key (RFC 8032).</summary>
    public ReadOnlyMemory<byte> PublicKey => _publicKey;

    /// <summary>Makes a key from its parts.</summary>
    /// <param name="name">Not empty; no white space, no plus, no control characters.</param>
    /// <param name="publicKey">32 bytes, a point of the prime-order group.</param>
    /// <exception cref="ArgumentException">One of them is not valid.</exception>
    public static VerifierKey Create(string name, ReadOnlySpan<byte> publicKey)
    {
        if (name is null || !SignedNote.IsKeyName(name)) throw new ArgumentException("A key name is not empty and has no white space or plus.", nameof(name));
        var bytes = publicKey.ToArray();
        return IsPoint(bytes) ? new VerifierKey(name, bytes) : throw new ArgumentException("This is not an Ed25519 public key.", nameof(publicKey));
    }

    /// <summary>Reads the text form; white space around it is not allowed.</summary>
    /// <returns>False when the text is no Ed25519 verifier key or its id does not fit its name and public key.</returns>
    public static bool TryParse(string? text, out VerifierKey key)
    {
        key = null!;
        // Base64 may hold a plus too, so only the first two separate.
        var parts = text?.Split('+', 3);
        if (parts is not [var name, { Length: 8 } id, var base64] || !SignedNote.IsKeyName(name)) return false;
        if (!StrictBase64.TryDecode(base64, out var bytes) || bytes.Length != 1 + Ed25519.PublicKeySize || bytes[0] != Ed25519Type) return false;
        if (!IsPoint(bytes[1..])) return false;
        var parsed = new VerifierKey(name, bytes[1..]);
        if (!string.Equals(IdText(parsed.KeyId), id, StringComparison.Ordinal)) return false;
        key = parsed;
        return true;
    }

    /// <inheritdoc/>
    public bool Equals(VerifierKey? other) => other is not null && Name == other.Name && _publicKey.AsSpan().SequenceEqual(other._publicKey);

    /// <inheritdoc/>
    public override int GetHashCode() => (int)KeyId;

    /// <summary>The text form, which <see cref="TryParse"/> reads.</summary>
    public override string ToString() => $"{Name}+{IdText(KeyId)}+{Convert.ToBase64String([Ed25519Type, .. _publicKey])}";

    /// <summary>Checks an Ed25519 signature.</summary>
    internal bool Verify(byte[] message, byte[] signature) =>
        signature.Length == Ed25519.SignatureSize && Ed25519.Verify(signature, 0, _publicKey, 0, message, 0, message.Length);

    private static string IdText(uint id) => id.ToString("x8", System.Globalization.CultureInfo.InvariantCulture);

    // The full check also refuses points of small order, under which one signature fits many texts.
    private static bool IsPoint(byte[] bytes) => bytes.Length == Ed25519.PublicKeySize && Ed25519.ValidatePublicKeyFull(bytes, 0);
}
