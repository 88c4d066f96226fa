using System.Security.Cryptography;
using System.Text;
using Org.BouncyCastle.Math.EC.Rfc8032;

namespace Waarborg.Evidence;

/// <summary>
/// Signs the checkpoints of one log with Ed25519. Deterministic: the same head gives the same note. Thread safe, except for disposal, which wipes
/// the key.
/// </summary>
/// <remarks>
/// The signer cannot see whether two checkpoints contradict each other; <see cref="LogWriter"/> signs only what follows from the store's head.
/// </remarks>
public sealed class CheckpointSigner : IDisposable
{
    /// <summary>Length of the secret seed in bytes.</summary>
    public const int SeedLength = 32;

    private readonly byte[] _seed;
    private readonly byte[] _publicKey = new byte[Ed25519.PublicKeySize];
    private bool _disposed;

    /// <summary>Makes a signer.</summary>
    /// <param name="origin">Identifies the log for ever, for example <c>waarborg.example.nl/log</c>: not empty, no white space, no plus. Also the
    /// key's name.</param>
    /// <param name="seed32">The secret seed of RFC 8032: 32 bytes from a cryptographic random generator. Copied.</param>
    /// <exception cref="ArgumentException">The origin or the length of the seed is not valid.</exception>
    public CheckpointSigner(string origin, ReadOnlySpan<byte> seed32)
    {
        if (seed32.Length != SeedLength) throw new ArgumentException($"A seed has {SeedLength} bytes.", nameof(seed32));
        if (origin is null || !SignedNote.IsKeyName(origin)) throw new ArgumentException("An origin is not empty and has no white space or plus.", nameof(origin));
        _seed = seed32.ToArray();
        Ed25519.GeneratePublicKey(_seed, 0, _publicKey, 0);
        VerifierKey = VerifierKey.Create(origin, _publicKey);
    }

    /// <summary>Identifies the log; the first line of every checkpoint.</summary>
    public string Origin => VerifierKey.Name;

    /// <summary>What others need to check the signatures.</summary>
    public VerifierKey VerifierKey { get; }

    /// <summary>Signs a head.</summary>
    /// <param name="size">Number of entries, at least 0.</param>
    /// <param name="root">Root at that size.</param>
    /// <returns>The whole signed note: three lines, a blank one, a signature line; ends in a newline.</returns>
    /// <exception cref="ObjectDisposedException">The key has been wiped.</exception>
    public string Sign(long size, Hash root)
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        var text = new Checkpoint(Origin, size, root).ToText();
        var message = Encoding.UTF8.GetBytes(text);
        var signature = new byte[Ed25519.SignatureSize];
        Ed25519.Sign(_seed, 0, _publicKey, 0, message, 0, message.Length, signature, 0);
        return $"{text}\n{SignedNote.SignatureLine(Origin, VerifierKey.KeyId, signature)}";
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _disposed = true;
        CryptographicOperations.ZeroMemory(_seed);
    }
}
