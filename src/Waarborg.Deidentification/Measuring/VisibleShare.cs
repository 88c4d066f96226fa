namespace Waarborg.Deidentification;

/// <summary>
/// The share of personal characters that is still visible, with a 95 % interval. Characters of one text stand or fall together, so the texts are drawn again, not the
/// characters: the percentile bootstrap over clusters (Davison and Hinkley 1997, section 2.4). A sample in which nothing is visible proves no zero: then the upper
/// bound is that of the share of texts with something visible (Wilson, 0 of n), as if such a text were wholly visible.
/// </summary>
/// <param name="Value">From 0 to 1; 0 when there were no personal characters.</param>
/// <param name="Low">Lower bound.</param>
/// <param name="High">Upper bound; 1 when there were no personal characters.</param>
public sealed record VisibleShare(double Value, double Low, double High)
{
    private const int Draws = 2000;
    private const double Tail = 0.025;

    /// <summary>Estimates it. The same texts and seed give the same interval.</summary>
    /// <param name="texts">Of each text: its personal characters (letters and digits) still visible, and all of them; at least 0, the first at most the second.</param>
    /// <param name="seed">Of the draws.</param>
    public static VisibleShare Of(IReadOnlyList<(int Visible, int Personal)> texts, int seed)
    {
        ArgumentNullException.ThrowIfNull(texts);
        long visible = 0, personal = 0;
        foreach (var text in texts)
        {
            ArgumentOutOfRangeException.ThrowIfNegative(text.Visible, nameof(texts));
            ArgumentOutOfRangeException.ThrowIfGreaterThan(text.Visible, text.Personal, nameof(texts));
            visible += text.Visible;
            personal += text.Personal;
        }

        if (personal == 0)
            return new(0, 0, 1);
        if (visible == 0)
            return new(0, 0, new Proportion(0, texts.Count(text => text.Personal > 0)).High);
        var shares = Shares(texts, new Random(seed));
        var value = (double)visible / personal;
        return new(value, Math.Min(value, shares[(int)(Tail * Draws)]), Math.Max(value, shares[(int)((1 - Tail) * Draws)]));
    }

    private static double[] Shares(IReadOnlyList<(int Visible, int Personal)> texts, Random random)
    {
        var shares = new double[Draws];
        for (var draw = 0; draw < Draws; draw++)
        {
            long visible = 0, personal = 0;
            for (var i = 0; i < texts.Count; i++)
            {
                var text = texts[random.Next(texts.Count)];
                visible += text.Visible;
                personal += text.Personal;
            }

            shares[draw] = personal == 0 ? 0 : (double)visible / personal;
        }

        Array.Sort(shares);
        return shares;
    }
}
