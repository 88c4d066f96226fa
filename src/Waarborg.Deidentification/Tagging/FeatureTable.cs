using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Waarborg.Deidentification.Tagging;

/// <summary>
/// The weights of the features that count: for each a row of small numbers, one for each state, four rows to a line of the cache. A row bears a sign of
/// the feature it belongs to, so that a feature that taught nothing adds nothing, instead of what another one happened to leave at its place; with
/// more features than places that noise cost one wrong word in ten. Filled once; then read only and thread safe.
/// </summary>
/// <remarks>
/// A line begins with the signs of its four rows, of a byte each; then come the rows, of fifteen numbers each: the weights are as against "nothing
/// personal", which needs none.
/// </remarks>
internal sealed class FeatureTable
{
    /// <summary>The base-2 logarithm of the number of features that are told apart.</summary>
    public const int FeatureBits = 24;

    /// <summary>The number of features that are told apart.</summary>
    public const int Features = 1 << FeatureBits;

    /// <summary>The rows of one line.</summary>
    public const int RowsInLine = 4;

    /// <summary>The base-2 logarithm of the number of lines: 64 features share one.</summary>
    public const int LineBits = FeatureBits - 6;

    /// <summary>The most rows there can be.</summary>
    public const int MostRows = RowsInLine << LineBits;

    /// <summary>The numbers of a row: all states but the first.</summary>
    private const int RowLength = TagStates.Count - 1;

    /// <summary>What of a feature's number says where its line begins, in bytes: a line is as long as there are features in one.</summary>
    private const int LineMask = Features - Prefetch.Line;

    /// <summary>Behind the last line stands one of zeros, for features without a row.</summary>
    private const int Nothing = Prefetch.Line << LineBits;

    private static readonly Vector256<short> AllButFirst = Vector256<short>.AllBitsSet.WithElement(0, (short)0);

    private readonly LinedMemory<sbyte> _lines;

    private FeatureTable(LinedMemory<sbyte> lines) => _lines = lines;

    /// <summary>A table without rows.</summary>
    public FeatureTable()
        : this(new(Nothing + Prefetch.Line))
    {
    }

    /// <summary>The first byte, from which <see cref="Row"/> finds its way.</summary>
    public ref sbyte First => ref _lines.First;

    /// <summary>All bytes of the lines.</summary>
    public ReadOnlySpan<sbyte> Lines => _lines.Span[..Nothing];

    /// <summary>For each set of rows whose sign is that of a feature, whether there is any.</summary>
    private static ReadOnlySpan<long> Found => [0, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1];

    /// <summary>And where the first of them is read from, counted from the line; without any, from the first line.</summary>
    private static ReadOnlySpan<long> Places => [Nothing, 3, 18, 3, 33, 3, 18, 3, 48, 3, 18, 3, 33, 3, 18, 3];

    /// <summary>Which line a feature lies in.</summary>
    public static int LineOf(int feature) => feature >> (FeatureBits - LineBits);

    /// <summary>Adds a feature; each at most once.</summary>
    /// <param name="feature">Its number.</param>
    /// <param name="weights">How much it speaks for each state, as against "nothing personal", which comes first and is not read; not all zero.</param>
    /// <returns>False where the line is full: the feature is left out.</returns>
    public bool TryAdd(int feature, ReadOnlySpan<sbyte> weights)
    {
        var line = _lines.Span.Slice(LineOf(feature) * Prefetch.Line, Prefetch.Line);
        // From the front: a place without a row bears the sign of one in 256 features, and must not be found before the row.
        for (var row = 0; row < RowsInLine; row++)
        {
            var place = line.Slice(RowsInLine + (row * RowLength), RowLength);
            if (place.ContainsAnyExcept((sbyte)0))
                continue;
            weights.Slice(1, RowLength).CopyTo(place);
            line[row] = (sbyte)feature;
            return true;
        }

        return false;
    }

    /// <summary>Asks for the memory of a feature.</summary>
    /// <param name="first">The first byte of the table.</param>
    /// <param name="feature">The number of the feature.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Expect(ref sbyte first, int feature) => Prefetch.First(ref Unsafe.Add(ref first, (nint)(feature & LineMask)));

    /// <summary>
    /// The weights of a feature, zeros for one without a row. What stands in the place of "nothing personal" means nothing: whoever has added up takes it away by
    /// <see cref="WithoutFirst"/>; a sum of up to 250 rows stays within its bits.
    /// </summary>
    /// <param name="first">The first byte of the table.</param>
    /// <param name="feature">The number of the feature; more bits than a feature has are no harm.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<short> Row(ref sbyte first, ref readonly int feature)
    {
        nint line = feature & LineMask;
        // The sign is the lowest byte of the number: read where it stands, it is spread over the vector in one step.
        var sign = Vector128.Create(Unsafe.As<int, sbyte>(ref Unsafe.AsRef(in feature)));
        var same = Vector128.Equals(Vector128.LoadUnsafe(ref Unsafe.Add(ref first, line)), sign).ExtractMostSignificantBits() & ((1 << RowsInLine) - 1);
        // Without a branch: nobody can foresee whether a feature has a row.
        var place = (line & (nint)Unsafe.Add(ref MemoryMarshal.GetReference(Found), same)) + (nint)Unsafe.Add(ref MemoryMarshal.GetReference(Places), same);
        var numbers = Vector128.LoadUnsafe(ref Unsafe.Add(ref first, place));
        return Avx2.IsSupported ? Avx2.ConvertToVector256Int16(numbers) : Vector256.Create(Vector128.WidenLower(numbers), Vector128.WidenUpper(numbers));
    }

    /// <summary>A sum of rows with nothing for "nothing personal".</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<short> WithoutFirst(Vector256<short> sum) => sum & AllButFirst;

    /// <summary>Writes the table: the rows, sixteen numbers each, and then the signs of those that are there.</summary>
    public void Write(Stream stream)
    {
        var rows = new sbyte[MostRows * TagStates.Count];
        var signs = new List<byte>();
        for (var row = 0; row < MostRows; row++)
        {
            var line = Lines.Slice(row / RowsInLine * Prefetch.Line, Prefetch.Line);
            var numbers = line.Slice(RowsInLine + (row % RowsInLine * RowLength), RowLength);
            numbers.CopyTo(rows.AsSpan((row * TagStates.Count) + 1));
            if (numbers.ContainsAnyExcept((sbyte)0))
                signs.Add((byte)line[row % RowsInLine]);
        }

        PackedRows.Write(stream, rows);
        stream.Write([.. signs]);
    }

    /// <summary>Reads a table from the front of some bytes, and takes those away.</summary>
    /// <exception cref="InvalidDataException">The bytes end before the table does.</exception>
    public static FeatureTable Read(ref ReadOnlySpan<byte> bytes)
    {
        var lines = new LinedMemory<sbyte>(Nothing + Prefetch.Line, clear: false);
        lines.Span[Nothing..].Clear();
        PackedRows.Read(ref bytes, lines.Span[..Nothing]);
        Sign(ref bytes, lines.Span[..Nothing]);
        return new(lines);
    }

    /// <summary>Makes lines of four rows of sixteen numbers and the signs. Optimised at once: it runs once, over a million rows.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Sign(ref ReadOnlySpan<byte> signs, Span<sbyte> lines)
    {
        ref var line = ref MemoryMarshal.GetReference(lines);
        var count = 0;
        for (var left = lines.Length / Prefetch.Line; left > 0; left--, line = ref Unsafe.Add(ref line, Prefetch.Line))
        {
            var (first, second) = (Vector128.LoadUnsafe(ref line), Vector128.LoadUnsafe(ref line, 16));
            var (third, fourth) = (Vector128.LoadUnsafe(ref line, 32), Vector128.LoadUnsafe(ref line, 48));
            // From the last to the first: each row writes a number too many before it, where the last of the row before it belongs, or a sign.
            third.StoreUnsafe(ref line, 33);
            second.StoreUnsafe(ref line, 18);
            first.StoreUnsafe(ref line, 3);
            line = Next(first, signs, ref count);
            Unsafe.Add(ref line, 1) = Next(second, signs, ref count);
            Unsafe.Add(ref line, 2) = Next(third, signs, ref count);
            Unsafe.Add(ref line, 3) = Next(fourth, signs, ref count);
        }

        if (count > signs.Length)
            throw PackedRows.Short();
        signs = signs[count..];
    }

    /// <summary>The sign of a row, none for one of zeros. Without a branch on the row, which nobody could foresee; counts on where the signs have ended.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static sbyte Next(Vector128<sbyte> row, ReadOnlySpan<byte> signs, ref int count)
    {
        var sign = count < signs.Length ? signs[count] : (byte)0;
        var zeros = Vector128.Equals(row, Vector128<sbyte>.Zero).ExtractMostSignificantBits();
        // One unless all sixteen are zero.
        var there = (int)((0xFFFFu - zeros + 0xFFFF) >> 16);
        count += there;
        return (sbyte)(sign & -there);
    }
}
