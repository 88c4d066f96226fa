namespace Waarborg.Learning;

/// <summary>
/// Tells from all that somebody writes which situations he may be in: a linear model, learned beforehand from utterances that were written for it. Nothing of any customer and nothing of any
/// organisation is in it, so that there is one for all. Immutable; thread safe.
/// </summary>
internal sealed class SituationRecogniser
{
    private static readonly Lazy<SituationRecogniser> s_shared = new(() =>
    {
        using var stream = typeof(SituationRecogniser).Assembly.GetManifestResourceStream("situations.weights") ?? throw new InvalidOperationException("The weights of situations are missing from the assembly.");
        return new SituationRecogniser(SituationWeights.Read(stream));
    });

    private readonly SituationWeights _weights;

    /// <summary>Recognises by these weights.</summary>
    /// <exception cref="InvalidDataException">They were learned from another list of situations than the one that ships.</exception>
    public SituationRecogniser(SituationWeights weights)
    {
        if (weights.Situations != Situation.All.Count || weights.List != SituationWeights.ChecksumOf(Situation.All))
            throw new InvalidDataException("The weights of situations were learned from another list; tools/Waarborg.SituationTraining makes them again.");
        _weights = weights;
    }

    /// <summary>The one that ships, read when it is first asked for.</summary>
    public static SituationRecogniser Shared => s_shared.Value;

    /// <summary>Recognises.</summary>
    /// <param name="text">What somebody writes; it is not kept.</param>
    public SituationChances Find(string text)
    {
        var (features, words) = SituationFeatures.Read(text);
        // Pieces and pairs of common words alone say nothing: words that no language has belong in no situation.
        if (!words.Any(_weights.Knows)) return SituationChances.None;
        var (scores, known) = _weights.Score(features);
        return new SituationChances(Scores.Softmax(scores), scores.Max(), known);
    }
}
