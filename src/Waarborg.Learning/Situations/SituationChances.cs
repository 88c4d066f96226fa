namespace Waarborg.Learning;

/// <summary>In which situations somebody may be.</summary>
/// <param name="All">A chance for each situation, in the order of the list; together one, or all 0 when no word is known.</param>
/// <param name="Strength">How strongly the words speak for the likeliest, as a logarithm of odds; 0 when no word is known.</param>
/// <param name="Known">0..1: the share of the text's features that were seen when it was learned.</param>
internal sealed record SituationChances(double[] All, double Strength, double Known)
{
    private const int Likely = 8;

    /// <summary>Nothing is known.</summary>
    public static SituationChances None { get; } = new(new double[Situation.All.Count], 0, 0);

    /// <summary>The likeliest situations, likeliest first, with shares that add up to one; none when no word is known.</summary>
    public IReadOnlyList<(int Situation, double Share)> Likeliest()
    {
        if (Known == 0) return [];
        var best = Scores.Best(All, Likely).ToArray();
        var sum = best.Sum(s => All[s]);
        return [.. best.Select(s => (s, All[s] / sum))];
    }

    /// <summary>0..1: the chance that it is nothing of the organisation's own.</summary>
    public double Elsewhere => All.Where((_, s) => Situation.All[s].IsElsewhere).Sum();
}
