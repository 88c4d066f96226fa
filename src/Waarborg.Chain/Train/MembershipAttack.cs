namespace Waarborg.Chain.Train;

/// <summary>
/// How well somebody who holds the weights can tell people who were learned from, from people who were not, by how much likelier a shard makes their own words. The
/// interval is that of Hanley and McNeil (1982), 95 %.
/// </summary>
/// <param name="Area">Area under the curve, 0 to 1; 0.5 is guessing.</param>
/// <param name="Low">Lower end of the interval.</param>
/// <param name="High">Upper end.</param>
/// <param name="Inside">People who were learned from.</param>
/// <param name="Outside">People who were not.</param>
public sealed record MembershipAttack(double Area, double Low, double High, int Inside, int Outside)
{
    private const double Normal95 = 1.96;

    /// <summary>Reckons it; null when one of the groups is empty.</summary>
    internal static MembershipAttack? Of(IReadOnlyList<double> inside, IReadOnlyList<double> outside)
    {
        if (inside.Count == 0 || outside.Count == 0) return null;
        var area = inside.Average(a => outside.Average(b => a > b ? 1.0 : a == b ? 0.5 : 0));
        var (q1, q2) = (area / (2 - area), 2 * area * area / (1 + area));
        var variance = ((area * (1 - area)) + ((inside.Count - 1) * (q1 - (area * area))) + ((outside.Count - 1) * (q2 - (area * area)))) / (inside.Count * outside.Count);
        var error = Normal95 * Math.Sqrt(Math.Max(0, variance));
        return new MembershipAttack(area, Math.Max(0, area - error), Math.Min(1, area + error), inside.Count, outside.Count);
    }
}
