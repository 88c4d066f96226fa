namespace Waarborg.Learning.Tests.Checkpoints;

public sealed class RowProductsTests
{
    private static readonly SeededRandom s_random = SeededRandom.For(5);

    public static TheoryData<int, int> Sizes => new([(1, 1), (3, 5), (4, 8), (5, 16), (7, 17), (8, 31), (9, 32), (12, 64), (13, 100), (4, 192)]);

    [Theory]
    [MemberData(nameof(Sizes))]
    public void Products_are_those_of_the_definition_at_every_size(int rows, int width)
    {
        float[] matrix = Draw(rows * width), vector = Draw(width), bias = Draw(rows), products = new float[rows];
        RowProducts.Of(matrix, vector, products, bias);
        for (var r = 0; r < rows; r++) Assert.Equal(bias[r] + Enumerable.Range(0, width).Sum(i => (double)matrix[(r * width) + i] * vector[i]), products[r], 1e-4);
        Assert.Equal(vector.Sum(v => (double)v * v), RowProducts.Dot(vector, vector), 1e-4);
    }

    [Theory]
    [MemberData(nameof(Sizes))]
    public void A_weighted_sum_is_that_of_the_definition_whatever_lies_between(int count, int width)
    {
        var stride = width + 3;
        float[] vectors = Draw(((count - 1) * stride) + width), weights = Draw(count), sum = Draw(width);
        RowProducts.Weighted(vectors, stride, weights, sum);
        for (var i = 0; i < width; i++) Assert.Equal(Enumerable.Range(0, count).Sum(t => (double)weights[t] * vectors[(t * stride) + i]), sum[i], 1e-4);
        Assert.Throws<ArgumentException>(() => RowProducts.Weighted(vectors.AsSpan(1), stride, weights, sum));
    }

    private static float[] Draw(int count) => [.. Enumerable.Range(0, count).Select(_ => (float)((2 * s_random.NextDouble()) - 1))];
}
