using System.Buffers.Binary;
using System.Security.Cryptography;

namespace Waarborg.Learning;

/// <summary>
/// Noise and lots of one step of private training. The numbers come from AES-256 in counter mode: whoever does not have the key cannot tell them from random ones, and whoever
/// has it gets the same again, so that a run can be repeated. Not thread safe.
/// </summary>
/// <remarks>
/// A normal number is the sum of four by Box and Muller, halved, so that the gaps between floating-point numbers do not give away what was added to (Holohan and Braghin 2021).
/// </remarks>
internal sealed class SecureNoise : IDisposable
{
    /// <summary>Bytes of a key.</summary>
    public const int KeyLength = 32;

    private const int Blocks = 256;
    private readonly Aes _aes = Aes.Create();
    private readonly byte[] _counters = new byte[16 * Blocks];
    private readonly byte[] _numbers = new byte[16 * Blocks];
    private readonly long _step;
    private long _block;
    private int _at = 16 * Blocks;

    public SecureNoise(byte[] key, long step)
    {
        if (key.Length != KeyLength) throw new ArgumentException("A key has 32 bytes.", nameof(key));
        _aes.Key = key;
        _step = step;
    }

    /// <summary>Above 0, at most 1, in steps of 2^-53.</summary>
    public double Uniform()
    {
        if (_at == _numbers.Length) Fill();
        var bits = BinaryPrimitives.ReadUInt64LittleEndian(_numbers.AsSpan(_at));
        _at += 8;
        return ((bits >> 11) + 1) * (1.0 / (1UL << 53));
    }

    public double Normal() => (One() + One() + One() + One()) / 2;

    public void Dispose() => _aes.Dispose();

    private double One() => Math.Sqrt(-2 * Math.Log(Uniform())) * Math.Cos(2 * Math.PI * Uniform());

    private void Fill()
    {
        for (var i = 0; i < Blocks; i++)
        {
            BinaryPrimitives.WriteInt64LittleEndian(_counters.AsSpan(16 * i), _step);
            BinaryPrimitives.WriteInt64LittleEndian(_counters.AsSpan((16 * i) + 8), _block++);
        }
        _aes.EncryptEcb(_counters, _numbers, PaddingMode.None);
        _at = 0;
    }
}
