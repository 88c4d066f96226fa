using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Waarborg.Deidentification.Tagging;

/// <summary>The hashes of <see cref="Hashing"/> for eight tokens beside each other, one in each lane of a vector.</summary>
internal static class TokenLanes
{
    /// <summary>Eight numbers that begin so far from a place.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<ulong> Load(ref ulong place, int offset) => Vector512.LoadUnsafe(ref Unsafe.Add(ref place, offset));

    /// <inheritdoc cref="Load(ref ulong, int)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<ulong> Load(ref uint place, int offset)
    {
        var numbers = Vector256.LoadUnsafe(ref Unsafe.Add(ref place, offset));
        return Avx512F.IsSupported ? Avx512F.ConvertToVector512UInt64(numbers) : Vector512.Create(Vector256.WidenLower(numbers), Vector256.WidenUpper(numbers));
    }

    /// <inheritdoc cref="Load(ref ulong, int)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<ulong> Load(ref byte place, int offset)
    {
        var numbers = Vector128.CreateScalar(Unsafe.ReadUnaligned<ulong>(ref Unsafe.Add(ref place, offset))).AsByte();
        if (Avx512F.IsSupported)
            return Avx512F.ConvertToVector512UInt64(numbers);
        var halves = Vector128.WidenLower(numbers);
        var (low, high) = (Vector128.WidenLower(halves), Vector128.WidenUpper(halves));
        return Vector512.Create(
            Vector256.Create(Vector128.WidenLower(low), Vector128.WidenUpper(low)), Vector256.Create(Vector128.WidenLower(high), Vector128.WidenUpper(high)));
    }

    /// <summary>Three sorts of shapes, as <see cref="WordFeatures.CaseOf"/> says.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<ulong> CaseOf(Vector512<ulong> shape)
    {
        // From the first number on, from the first capital up to it, and the small ones, one of which lies between the two.
        var number = Vector512.GreaterThan(shape, Vector512.Create((ulong)WordShape.Letter));
        var capital = Vector512.LessThanOrEqual(shape - Vector512.Create((ulong)WordShape.Capital), Vector512.Create((ulong)(WordShape.Mixed - WordShape.Capital)));
        return (number & Vector512.Create(2ul)) | (capital & Vector512<ulong>.One);
    }

    /// <summary>The first half of a mix: what the second hash is multiplied by before it is joined to the first.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<ulong> Spread(Vector512<ulong> second) => second * Vector512.Create(Hashing.SecondPrime);

    /// <summary>The combination of two hashes, as <see cref="Hashing.Mix"/> makes it.</summary>
    /// <param name="first">The first.</param>
    /// <param name="spread">The second, after <see cref="Spread"/>.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<ulong> Joined(Vector512<ulong> first, Vector512<ulong> spread)
    {
        var hash = (first ^ spread) * Vector512.Create(Hashing.Prime);
        return hash ^ (hash >> Hashing.MixShift);
    }

    /// <summary>The numbers of a feature, as <see cref="Hashing.Feature"/> says.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<ulong> Feature(int template, Vector512<ulong> value) =>
        ((value ^ Vector512.Create((ulong)(uint)template * Hashing.TemplatePrime)) * Vector512.Create(Hashing.Prime)) >> (64 - FeatureTable.FeatureBits);

    /// <summary>Stores the numbers of a feature.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Put(ref int features, int place, Vector512<ulong> feature)
    {
        var narrow = Avx512F.IsSupported ? Avx512F.ConvertToVector256Int32(feature) : Vector256.Narrow(feature.GetLower(), feature.GetUpper()).AsInt32();
        narrow.StoreUnsafe(ref Unsafe.Add(ref features, place * ContextFeatures.Lanes));
    }
}
