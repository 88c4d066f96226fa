namespace Waarborg.Evidence;

/// <summary>
/// The third leg of a certificate: what an attacker who holds the weights still sees of a person. While the person was in the data, examples were planted among theirs
/// that lead back to nobody else. Each figure is how much likelier the shard makes an example than the base does. Whoever reads the certificate can reckon everything
/// again from the figures. Immutable.
/// </summary>
/// <param name="Shard">Id of the shard.</param>
/// <param name="Form">The form in which the weights were looked at: <c>deployed</c>, or <c>int8</c> for the same rounded to 8 bits.</param>
/// <param name="Before">The planted examples before forgetting, in thousandths of a nat, 1 to 12 of them.</param>
/// <param name="After">The same examples after it.</param>
/// <param name="References">Examples of the same making that were planted nowhere, in the weights after forgetting; 32 or more.</param>
public sealed record TraceTest(string Shard, string Form, IReadOnlyList<long> Before, IReadOnlyList<long> After, IReadOnlyList<long> References)
{
    /// <summary>Fewest references that a test may rest on.</summary>
    public const int FewestReferences = 32;

    /// <summary>Most planted examples of one test.</summary>
    public const int MostPlanted = 12;

    /// <summary>Chance that a never-planted example's mean falls outside the reference interval although nothing is wrong.</summary>
    public const double Miss = 0.001;

    /// <summary>Area under the curve before forgetting: the share of pairs in which a planted example stands out over a reference; ties count half. 0 to 1.</summary>
    public double AreaBefore => Area(Before, References);

    /// <summary>The same after forgetting. Around 0.5 when nothing is left.</summary>
    public double AreaAfter => Area(After, References);

    /// <summary>
    /// Where the area of as many examples that were never planted lies in all but one of a thousand tests: each one's place among the references is uniform, so their mean
    /// has the distribution of Bates (Irwin 1927, Hall 1927).
    /// </summary>
    public (double Low, double High) Reference
    {
        get
        {
            var low = Quantile(After.Count, Miss / 2);
            return (low, 1 - low);
        }
    }

    /// <summary>Whether something of the person is still there: the area after forgetting lies above the reference interval.</summary>
    public bool TraceFound => AreaAfter > Reference.High;

    /// <summary>Whether the test would have seen a trace: before forgetting it did.</summary>
    public bool CouldSee => AreaBefore > Reference.High;

    /// <summary>Whether the figures are such as a test can have.</summary>
    public bool IsSound =>
        Before.Count is > 0 and <= MostPlanted && After.Count == Before.Count && References.Count >= FewestReferences && Form is "deployed" or "int8";

    /// <inheritdoc/>
    public bool Equals(TraceTest? other) =>
        other is not null && Shard == other.Shard && Form == other.Form && Before.SequenceEqual(other.Before) && After.SequenceEqual(other.After) && References.SequenceEqual(other.References);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Shard, Form, Before.Count, References.Count);

    private static double Area(IReadOnlyList<long> planted, IReadOnlyList<long> references) =>
        planted.Average(p => references.Average(r => p > r ? 1.0 : p == r ? 0.5 : 0.0));

    /// <summary>The mean of so many uniform figures below which a share lies; by halving.</summary>
    private static double Quantile(int count, double share)
    {
        var (low, high) = (0.0, 1.0);
        for (var i = 0; i < 60; i++)
        {
            var middle = (low + high) / 2;
            if (Below(count, middle * count) < share) low = middle;
            else high = middle;
        }
        return high;
    }

    /// <summary>The chance that the sum of so many uniform figures is at most <paramref name="sum"/>.</summary>
    private static double Below(int count, double sum)
    {
        var total = 0.0;
        var binomial = 1.0;
        var factorial = 1.0;
        for (var k = 1; k <= count; k++) factorial *= k;
        for (var k = 0; k <= (int)sum && k <= count; k++)
        {
            total += (k % 2 == 0 ? 1 : -1) * binomial * Math.Pow(sum - k, count);
            binomial = binomial * (count - k) / (k + 1);
        }
        return total / factorial;
    }
}
