using System.Numerics;
using System.Runtime.InteropServices;

namespace Waarborg.Learning;

/// <summary>Products of matrices, row by row, with a vector. What is added up in which order depends on the width of the processor's vectors: figures agree to about six digits.</summary>
internal static class RowProducts
{
    /// <summary>One product for each row, plus a bias where there is one. Four rows at a time: each part of the vector is fetched once for all four.</summary>
    public static void Of(float[] matrix, ReadOnlySpan<float> vector, Span<float> products, float[]? bias = null)
    {
        var (width, row) = (vector.Length, 0);
        for (; row + 3 < products.Length; row += 4) Four(matrix.AsSpan(row * width, 4 * width), vector, products.Slice(row, 4));
        for (; row < products.Length; row++) products[row] = Dot(matrix.AsSpan(row * width, width), vector);
        if (bias is null) return;
        for (row = 0; row < products.Length; row++) products[row] += bias[row];
    }

    /// <summary>The inner product, with four running sums so that one addition does not wait for another.</summary>
    public static float Dot(ReadOnlySpan<float> a, ReadOnlySpan<float> b)
    {
        var x = MemoryMarshal.Cast<float, Vector<float>>(a);
        var y = MemoryMarshal.Cast<float, Vector<float>>(b);
        Vector<float> s0 = default, s1 = default, s2 = default, s3 = default;
        var i = 0;
        for (; i + 3 < x.Length; i += 4)
        {
            s0 = Vector.MultiplyAddEstimate(x[i], y[i], s0);
            s1 = Vector.MultiplyAddEstimate(x[i + 1], y[i + 1], s1);
            s2 = Vector.MultiplyAddEstimate(x[i + 2], y[i + 2], s2);
            s3 = Vector.MultiplyAddEstimate(x[i + 3], y[i + 3], s3);
        }
        for (; i < x.Length; i++) s0 = Vector.MultiplyAddEstimate(x[i], y[i], s0);
        var sum = Vector.Sum((s0 + s1) + (s2 + s3));
        for (i = x.Length * Vector<float>.Count; i < a.Length; i++) sum += a[i] * b[i];
        return sum;
    }

    /// <summary>Adds a multiple of a vector to another.</summary>
    public static void AddScaled(ReadOnlySpan<float> vector, float scale, Span<float> to)
    {
        var x = MemoryMarshal.Cast<float, Vector<float>>(vector);
        var y = MemoryMarshal.Cast<float, Vector<float>>(to);
        for (var i = 0; i < x.Length; i++) y[i] += scale * x[i];
        for (var i = x.Length * Vector<float>.Count; i < vector.Length; i++) to[i] += scale * vector[i];
    }

    /// <summary>The sum of the first vectors of a stretch of memory, each weighted: all of a part of them before the next part, so that the sums stay in registers.</summary>
    /// <param name="vectors">Vectors of the length of <paramref name="sum"/>, at least as many as there are weights, <paramref name="stride"/> apart.</param>
    /// <param name="stride">From the beginning of one to that of the next.</param>
    /// <param name="weights">A weight for each.</param>
    /// <param name="sum">Takes the sum.</param>
    public static void Weighted(ReadOnlySpan<float> vectors, int stride, ReadOnlySpan<float> weights, Span<float> sum)
    {
        var (size, at) = (Vector<float>.Count, 0);
        ref var first = ref MemoryMarshal.GetReference(vectors);
        if (vectors.Length < ((weights.Length - 1) * stride) + sum.Length) throw new ArgumentException("There are fewer vectors than weights.", nameof(vectors));
        for (; at + (4 * size) <= sum.Length; at += 4 * size)
        {
            Vector<float> s0 = default, s1 = default, s2 = default, s3 = default;
            for (var t = 0; t < weights.Length; t++)
            {
                var weight = new Vector<float>(weights[t]);
                var place = (nuint)((t * stride) + at);
                s0 = Vector.MultiplyAddEstimate(Vector.LoadUnsafe(ref first, place), weight, s0);
                s1 = Vector.MultiplyAddEstimate(Vector.LoadUnsafe(ref first, place + (nuint)size), weight, s1);
                s2 = Vector.MultiplyAddEstimate(Vector.LoadUnsafe(ref first, place + (nuint)(2 * size)), weight, s2);
                s3 = Vector.MultiplyAddEstimate(Vector.LoadUnsafe(ref first, place + (nuint)(3 * size)), weight, s3);
            }
            s0.CopyTo(sum[at..]);
            s1.CopyTo(sum[(at + size)..]);
            s2.CopyTo(sum[(at + (2 * size))..]);
            s3.CopyTo(sum[(at + (3 * size))..]);
        }
        for (; at < sum.Length; at++)
        {
            var one = 0f;
            for (var t = 0; t < weights.Length; t++) one += weights[t] * vectors[(t * stride) + at];
            sum[at] = one;
        }
    }

    private static void Four(ReadOnlySpan<float> rows, ReadOnlySpan<float> vector, Span<float> products)
    {
        var (width, size) = (vector.Length, Vector<float>.Count);
        ref var row = ref MemoryMarshal.GetReference(rows);
        ref var other = ref MemoryMarshal.GetReference(vector);
        Vector<float> s0 = default, s1 = default, s2 = default, s3 = default;
        Vector<float> t0 = default, t1 = default, t2 = default, t3 = default;
        var i = 0;
        for (; i + (2 * size) <= width; i += 2 * size)
        {
            var (a, b) = (Vector.LoadUnsafe(ref other, (nuint)i), Vector.LoadUnsafe(ref other, (nuint)(i + size)));
            s0 = Vector.MultiplyAddEstimate(Vector.LoadUnsafe(ref row, (nuint)i), a, s0);
            t0 = Vector.MultiplyAddEstimate(Vector.LoadUnsafe(ref row, (nuint)(i + size)), b, t0);
            s1 = Vector.MultiplyAddEstimate(Vector.LoadUnsafe(ref row, (nuint)(i + width)), a, s1);
            t1 = Vector.MultiplyAddEstimate(Vector.LoadUnsafe(ref row, (nuint)(i + width + size)), b, t1);
            s2 = Vector.MultiplyAddEstimate(Vector.LoadUnsafe(ref row, (nuint)(i + (2 * width))), a, s2);
            t2 = Vector.MultiplyAddEstimate(Vector.LoadUnsafe(ref row, (nuint)(i + (2 * width) + size)), b, t2);
            s3 = Vector.MultiplyAddEstimate(Vector.LoadUnsafe(ref row, (nuint)(i + (3 * width))), a, s3);
            t3 = Vector.MultiplyAddEstimate(Vector.LoadUnsafe(ref row, (nuint)(i + (3 * width) + size)), b, t3);
        }
        (products[0], products[1], products[2], products[3]) = (Vector.Sum(s0 + t0), Vector.Sum(s1 + t1), Vector.Sum(s2 + t2), Vector.Sum(s3 + t3));
        for (; i < width; i++)
            for (var r = 0; r < 4; r++) products[r] += rows[(r * width) + i] * vector[i];
    }
}
