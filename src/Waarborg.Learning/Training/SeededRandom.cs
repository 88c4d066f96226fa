namespace Waarborg.Learning;

/// <summary>SplitMix64 (Steele, Lea and Flood 2014): the same seed gives the same numbers on every machine and version. Not for secrets.</summary>
internal sealed class SeededRandom(ulong seed)
{
    private ulong _state = seed;

    /// <summary>A stream of its own for each combination of numbers, so that one choice never shifts another.</summary>
    public static SeededRandom For(long seed, params ReadOnlySpan<long> parts)
    {
        var random = new SeededRandom((ulong)seed);
        foreach (var part in parts) random = new SeededRandom(random.Next() ^ (ulong)part);
        return random;
    }

    public ulong Next()
    {
        _state += 0x9E3779B97F4A7C15;
        var z = _state;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }

    /// <summary>0 up to, not including, 1.</summary>
    public double NextDouble() => (Next() >> 11) * (1.0 / (1UL << 53));

    /// <summary>0 up to, not including, <paramref name="limit"/>.</summary>
    public int NextInt32(int limit) => (int)(NextDouble() * limit);

    /// <summary>Standard normal, by Box and Muller.</summary>
    public double NextNormal() => Math.Sqrt(-2 * Math.Log(1 - NextDouble())) * Math.Cos(2 * Math.PI * NextDouble());

    public void Shuffle<T>(Span<T> items)
    {
        for (var i = items.Length - 1; i > 0; i--)
        {
            var j = NextInt32(i + 1);
            (items[i], items[j]) = (items[j], items[i]);
        }
    }
}
