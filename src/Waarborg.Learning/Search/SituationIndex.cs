namespace Waarborg.Learning;

/// <summary>
/// Situations as a bridge from customers' words to the documents': all words of a question together tell which situations it may be about. Nothing of any customer and nothing
/// of any organisation is in it, so that there is one for all. Immutable; thread safe.
/// </summary>
internal sealed class SituationIndex
{
    private const int Likely = 8;

    /// <summary>The higher, the less count situations behind the likeliest.</summary>
    private const double Sharpness = 6;

    private const double PieceShare = 0.7;
    private static readonly Lazy<SituationIndex> s_shared = new(() => new SituationIndex());
    private readonly TextFeatures _features;
    private readonly WordIndex _words;
    private readonly WordIndex _pieces;

    private SituationIndex()
    {
        var whole = Situation.All.Select(s => $"{s.Written} {s.Said}").ToArray();
        _features = new TextFeatures(whole);
        _words = new WordIndex([.. whole.Select(_features.Words)], 0.4);
        _pieces = new WordIndex([.. whole.Select(TextFeatures.Pieces)], 0.4);
    }

    /// <summary>The index of the embedded list, made when it is first asked for.</summary>
    public static SituationIndex Shared => s_shared.Value;

    /// <summary>Looks up what a question may be about.</summary>
    public LikelySituations Find(string question)
    {
        var byWords = _words.Score(_features.Asked(question));
        var scores = Scores.Mix([Scores.Scaled(byWords), Scores.Scaled(_pieces.Score(TextFeatures.Pieces(question)))], [1, PieceShare]);
        var most = scores.Max();
        if (most <= 0) return new LikelySituations([], 0, 0);
        var best = Scores.Best(scores, Likely).Select(i => (Situation: i, Share: Math.Pow(scores[i] / most, Sharpness))).ToArray();
        var sum = best.Sum(b => b.Share);
        (int Situation, double Share)[] shares = [.. best.Select(b => (b.Situation, b.Share / sum))];
        return new LikelySituations(shares, Math.Log(1 + byWords.Max()), shares.Sum(s => Situation.All[s.Situation].IsElsewhere ? s.Share : 0));
    }
}
