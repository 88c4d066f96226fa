using System.Numerics;
using System.Runtime.InteropServices;

namespace Waarborg.Learning;

/// <summary>Products of matrices, row by row, with a vector.</summary>
internal static class RowProducts
{
    /// <summary>One product for each row, plus a bias where there is one.</summary>
    public static void Of(float[] matrix, ReadOnlySpan<float> vector, Span<float> products, float[]? bias = null)
    {
        for (var row = 0; row < products.Length; row++)
            products[row] = Dot(matrix.AsSpan(row * vector.Length, vector.Length), vector) + (bias is null ? 0 : bias[row]);
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
            s0 += x[i] * y[i];
            s1 += x[i + 1] * y[i + 1];
            s2 += x[i + 2] * y[i + 2];
            s3 += x[i + 3] * y[i + 3];
        }
        for (; i < x.Length; i++) s0 += x[i] * y[i];
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
}
