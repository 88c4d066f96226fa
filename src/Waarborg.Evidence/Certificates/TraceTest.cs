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
/// <param name="References">Examples of the same making that were planted nowhere, in the weights after forgetting; 32 to 1024.</param>
public sealed record TraceTest(string Shard, string Form, IReadOnlyList<long> Before, IReadOnlyList<long> After, IReadOnlyList<long> References)
{
    /// <summary>Fewest references that a test may rest on.</summary>
    public const int FewestReferences = 32;

    /// <summary>Most references of one test, so that checking a certificate takes a bounded time.</summary>
    public const int MostReferences = 1024;

    /// <summary>Most planted examples of one test.</summary>
    public const int MostPlanted = 12;

    /// <summary>Chance that the area of never-planted examples falls outside the reference interval although nothing is wrong: half of it above.</summary>
    public const double Miss = 0.001;

    /// <summary>Area under the curve before forgetting: the share of pairs in which a planted example stands out over a reference; ties count half. 0 to 1.</summary>
    public double AreaBefore => Area(Before, References);

    /// <summary>The same after forgetting. Around 0.5 when nothing is left.</summary>
    public double AreaAfter => Area(After, References);

    /// <summary>
    /// Where the area of as many examples that were never planted lies in all but one of a thousand tests: the exact distribution of Mann and Whitney's U (1947) when no
    /// order of planted examples and references is likelier than another. With too few of either it is 0 to 1: nothing can be seen then.
    /// </summary>
    public (double Low, double High) Reference
    {
        get
        {
            var chances = ChancesOfU(After.Count, References.Count);
            var (most, above) = (chances.Length - 1, 0.0);
            while (most > 0 && above + chances[most] <= Miss / 2) above += chances[most--];
            var high = (double)most / (chances.Length - 1);
            return (1 - high, high);
        }
    }

    /// <summary>Whether something of the person is still there: the area after forgetting lies above the reference interval.</summary>
    public bool TraceFound => AreaAfter > Reference.High;

    /// <summary>Whether the test would have seen a trace: before forgetting it did.</summary>
    public bool CouldSee => AreaBefore > Reference.High;

    /// <summary>Whether the figures are such as a test can have.</summary>
    public bool IsSound =>
        Before.Count is > 0 and <= MostPlanted && After.Count == Before.Count && References.Count is >= FewestReferences and <= MostReferences && Form is "deployed" or "int8";

    /// <inheritdoc/>
    public bool Equals(TraceTest? other) =>
        other is not null && Shard == other.Shard && Form == other.Form && Before.SequenceEqual(other.Before) && After.SequenceEqual(other.After) && References.SequenceEqual(other.References);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Shard, Form, Before.Count, References.Count);

    private static double Area(IReadOnlyList<long> planted, IReadOnlyList<long> references) =>
        planted.Average(p => references.Average(r => p > r ? 1.0 : p == r ? 0.5 : 0.0));

    /// <summary>
    /// The chance of each number of pairs in which the planted example is the greater, from none to all. The greatest of all is a planted one, which beats every
    /// reference, or a reference, which beats nothing to be counted; the rest is the same question with one fewer.
    /// </summary>
    private static double[] ChancesOfU(int planted, int references)
    {
        var chances = new double[planted + 1][];
        for (var m = 0; m <= planted; m++)
        {
            chances[m] = new double[m * references + 1];
            chances[m][0] = 1;
        }
        for (var n = 1; n <= references; n++)
        {
            for (var m = 1; m <= planted; m++)
            {
                var greatest = (double)m / (m + n);
                for (var u = m * n; u >= 0; u--)
                    chances[m][u] = (1 - greatest) * chances[m][u] + (u >= n ? greatest * chances[m - 1][u - n] : 0);
            }
        }
        return chances[planted];
    }
}
