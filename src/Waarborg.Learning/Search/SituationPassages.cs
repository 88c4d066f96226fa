namespace Waarborg.Learning;

/// <summary>
/// Which passages of the documents each situation leads to, found once, by the words in which an organisation writes about it. A situation that the documents know nothing of leads nowhere.
/// Immutable; thread safe.
/// </summary>
internal sealed class SituationPassages
{
    private const double Sharpness = 12;

    /// <summary>Shares below this are left out.</summary>
    private const double LeastShare = 0.01;

    /// <summary>A situation leads somewhere as far as the best passage has its words, by rarity: not at all below the first, wholly above the second.</summary>
    private const double NothingBelow = 0.3;

    private const double AllAbove = 0.7;
    private readonly (int Passage, double Share)[][] _passages;
    private readonly int _count;

    /// <summary>Looks up where every situation leads.</summary>
    /// <param name="words">The passages by their words.</param>
    /// <param name="written">The words of each situation.</param>
    public SituationPassages(WordIndex words, IReadOnlyList<SortedDictionary<string, double>> written)
    {
        _count = words.Texts;
        _passages = [.. written.Select(w => Passages(words, w))];
    }

    /// <summary>Where one situation leads, as shares that add up to how surely it leads anywhere.</summary>
    public IReadOnlyList<(int Passage, double Share)> Of(int situation) => _passages[situation];

    /// <summary>The chance of each passage.</summary>
    public double[] Chances(SituationChances situations)
    {
        var chances = new double[_count];
        for (var s = 0; s < _passages.Length; s++)
            foreach (var (passage, share) in _passages[s]) chances[passage] += situations.All[s] * share;
        return chances;
    }

    private static (int Passage, double Share)[] Passages(WordIndex words, SortedDictionary<string, double> written)
    {
        var scores = words.Score(written);
        if (written.Count == 0 || scores.Max() <= 0) return [];
        var fit = words.Covered(written).Max() / Math.Max(1e-9, written.Sum(w => Math.Min(1, w.Value) * words.RarityOf(w.Key)));
        var sure = Math.Clamp((fit - NothingBelow) / (AllAbove - NothingBelow), 0, 1);
        return [.. Scores.Softmax([.. Scores.Scaled(scores).Select(s => Sharpness * s)]).Select((share, passage) => (passage, sure * share)).Where(p => p.Item2 >= LeastShare)];
    }
}
