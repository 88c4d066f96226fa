using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Waarborg.Deidentification.Tagging;

/// <summary>Fast hashes of words and of combinations. Fixed for ever: the weights are stored by them.</summary>
internal static class Hashing
{
    public const ulong Prime = 0x9E3779B97F4A7C15;
    public const ulong SecondPrime = 0xC2B2AE3D27D4EB4F;
    public const ulong TemplatePrime = 0xD6E8FEB86659FD93;
    public const int MixShift = 31;

    /// <summary>The hash of a few characters.</summary>
    public static ulong Of(ReadOnlySpan<char> word)
    {
        var bytes = MemoryMarshal.AsBytes(word);
        var hash = (ulong)word.Length * Prime;
        while (bytes.Length >= 8)
        {
            hash = (hash ^ MemoryMarshal.Read<ulong>(bytes)) * Prime;
            hash ^= hash >> 29;
            bytes = bytes[8..];
        }

        var rest = MemoryMarshal.Cast<byte, char>(bytes);
        var tail = rest.Length switch { 0 => 0ul, 1 => rest[0], 2 => rest[0] | ((ulong)rest[1] << 16), _ => rest[0] | ((ulong)rest[1] << 16) | ((ulong)rest[2] << 32) };
        hash = (hash ^ tail) * Prime;
        return hash ^ (hash >> 32);
    }

    /// <summary>The same hash of characters in a longer buffer.</summary>
    /// <param name="word">The first character.</param>
    /// <param name="length">How many there are; the buffer goes on for three more at least.</param>
    public static ulong OfPadded(ref readonly char word, int length)
    {
        ref var at = ref Unsafe.As<char, byte>(ref Unsafe.AsRef(in word));
        var hash = (ulong)length * Prime;
        for (; length >= 4; length -= 4, at = ref Unsafe.Add(ref at, 8))
        {
            hash = (hash ^ Unsafe.ReadUnaligned<ulong>(ref at)) * Prime;
            hash ^= hash >> 29;
        }

        // Masked rather than read one by one: how many are left is different for every word.
        hash = (hash ^ (Unsafe.ReadUnaligned<ulong>(ref at) & ((1ul << (16 * length)) - 1))) * Prime;
        return hash ^ (hash >> 32);
    }

    /// <summary>The same hash of one to four characters in a word of four at least.</summary>
    /// <param name="word">The first character of the word.</param>
    /// <param name="length">The length of the word; at least 4.</param>
    /// <param name="at">Where in the word the characters begin.</param>
    /// <param name="count">How many they are; 1 to 4, and not beyond the end of the word.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong OfGroup(ref readonly char word, int length, int at, int count)
    {
        // Four characters are read in one go; those of the last three places are read with those before them.
        var from = Math.Min(at, length - 4);
        var four = Unsafe.ReadUnaligned<ulong>(ref Unsafe.As<char, byte>(ref Unsafe.Add(ref Unsafe.AsRef(in word), from))) >> (16 * (at - from));
        ulong hash;
        if (count == 4)
        {
            hash = (unchecked(4 * Prime) ^ four) * Prime;
            hash = (hash ^ (hash >> 29)) * Prime;
        }
        else
        {
            hash = (((ulong)count * Prime) ^ (four & ((1ul << (16 * count)) - 1))) * Prime;
        }

        return hash ^ (hash >> 32);
    }

    /// <summary>The combination of two hashes; the order counts.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Mix(ulong a, ulong b)
    {
        var hash = (a ^ (b * SecondPrime)) * Prime;
        return hash ^ (hash >> MixShift);
    }

    /// <summary>The number of a feature: which template, which value.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Feature(int template, ulong value) =>
        (int)(((value ^ ((ulong)(uint)template * TemplatePrime)) * Prime) >> (64 - FeatureTable.FeatureBits));
}
