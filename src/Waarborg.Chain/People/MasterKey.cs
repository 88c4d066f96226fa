using System.Security.Cryptography;
using System.Text;

namespace Waarborg.Chain.People;

/// <summary>A master key held in memory. Thread safe.</summary>
public sealed class MasterKey : IMasterKey
{
    /// <summary>Length of the secret in bytes.</summary>
    public const int Length = 32;

    private readonly byte[] _secret;

    /// <summary>Takes the secret.</summary>
    /// <param name="secret">Exactly <see cref="Length"/> bytes from a cryptographic source.</param>
    /// <exception cref="ArgumentException">Another length.</exception>
    public MasterKey(ReadOnlySpan<byte> secret)
    {
        if (secret.Length != Length) throw new ArgumentException($"The master key is {Length} bytes.", nameof(secret));
        _secret = secret.ToArray();
    }

    /// <summary>A new random master key.</summary>
    public static MasterKey Create() => new(RandomNumberGenerator.GetBytes(Length));

    /// <inheritdoc />
    public byte[] Derive(string purpose) =>
        HKDF.DeriveKey(HashAlgorithmName.SHA256, _secret, Length, info: Encoding.UTF8.GetBytes(purpose));
}
