using System.Buffers.Binary;
using System.Security.Cryptography;

namespace Waarborg.Learning.Tests.Privacy;

public class SecureNoiseTests
{
    private static readonly byte[] s_key = [.. Enumerable.Range(0, 32).Select(i => (byte)i)];

    [Fact]
    public void The_numbers_are_AES_in_counter_mode()
    {
        var counter = new byte[16];
        BinaryPrimitives.WriteInt64LittleEndian(counter, 7);
        using var aes = Aes.Create();
        aes.Key = s_key;
        var first = BinaryPrimitives.ReadUInt64LittleEndian(aes.EncryptEcb(counter, PaddingMode.None));
        using var noise = new SecureNoise(s_key, 7);
        Assert.Equal(((first >> 11) + 1) / Math.Pow(2, 53), noise.Uniform());
    }

    [Fact]
    public void The_same_key_and_step_give_the_same_again_and_others_others()
    {
        double[] Take(byte[] key, long step)
        {
            using var noise = new SecureNoise(key, step);
            return [.. Enumerable.Range(0, 2000).Select(_ => noise.Normal())];
        }

        Assert.Equal(Take(s_key, 1), Take(s_key, 1));
        Assert.Empty(Take(s_key, 1).Intersect(Take(s_key, 2)));
        Assert.Empty(Take(s_key, 1).Intersect(Take([.. s_key.Reverse()], 1)));
    }

    [Fact]
    public void Normal_numbers_have_the_moments_of_a_normal_distribution()
    {
        const int Count = 200_000;
        using var noise = new SecureNoise(s_key, 0);
        var numbers = Enumerable.Range(0, Count).Select(_ => noise.Normal()).ToArray();
        var mean = numbers.Average();
        var variance = numbers.Average(n => (n - mean) * (n - mean));
        Assert.InRange(mean, -0.01, 0.01);
        Assert.InRange(variance, 0.98, 1.02);
        Assert.InRange(numbers.Average(n => Math.Pow(n - mean, 4)) / (variance * variance), 2.9, 3.1);
        Assert.InRange(numbers.Count(n => Math.Abs(n) > 1.959964) / (double)Count, 0.048, 0.052);
    }

    [Fact]
    public void A_key_of_another_length_is_refused() => Assert.Throws<ArgumentException>(() => new SecureNoise(new byte[16], 0));
}
