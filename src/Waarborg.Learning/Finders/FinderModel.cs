namespace Waarborg.Learning;

/// <summary>
/// A finder's base with its shards. Their counts add up: the model is the same however its people were dealt over shards. Answers consist of the documents' own
/// sentences. Immutable until disposed; thread safe.
/// </summary>
internal sealed class FinderModel : IAnsweringModel
{
    private readonly PassageIndex _index;
    private readonly FinderCounts _base;
    private IReadOnlyList<FinderCounts>? _shards;

    private FinderModel(PassageIndex index, FinderCounts root, IReadOnlyList<FinderCounts> shards) => (_index, _base, _shards) = (index, root, shards);

    /// <inheritdoc/>
    public int Shards => Math.Max(1, Open().Count);

    /// <exception cref="InvalidDataException">A file is damaged, or a shard belongs to another base.</exception>
    public static FinderModel Load(ReadOnlyMemory<byte> baseBytes, IReadOnlyList<ReadOnlyMemory<byte>> shards)
    {
        var (index, root) = FinderFile.ReadBase(baseBytes);
        var sha256 = ModelFile.Sha256(baseBytes.Span);
        return new FinderModel(index, root, [.. shards.Select(s => FinderFile.ReadShard(s, sha256, index))]);
    }

    /// <summary>A model of parts that are in memory.</summary>
    internal static FinderModel Of(PassageIndex index, FinderCounts root, IReadOnlyList<FinderCounts> shards) => new(index, root, shards);

    /// <inheritdoc/>
    public Generation Generate(string question, GenerationOptions options, CancellationToken cancellationToken) => Generate(question, options, SearchWeights.Model, cancellationToken);

    /// <summary>As the other, by other weights.</summary>
    internal Generation Generate(string question, GenerationOptions options, AnswerWeights weights, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var shards = Open();
        var asked = _index.Read(question);
        var features = PassageIndex.Numbered(asked);
        var together = FinderEvidence.Of(features, [_base, .. shards]);
        var own = _index.Rows(asked);
        var clues = Clues(own, together);
        var ranking = Scores.Mix(clues, weights.Ranking);
        var (text, passages) = AnswerComposer.Compose(_index, ranking, Scores.Mix(_index.SentenceRows(asked, clues, null), weights.Sentences));
        var likely = Scores.Softmax(ranking);
        var first = passages.Count == 0 ? -1 : passages[0];
        return new Generation(
            text, SearchWeights.Chance(Familiarity(asked, clues, ranking, features, together), weights.Confidence), Agreement(own, features, first, weights.Ranking), WordReader.Read(text).Count, false)
        {
            Passages = [.. Scores.Best(ranking, options.Passages).Select(i => new RankedPassage(_index.Passages[i].Heading, _index.Passages[i].Text, likely[i]))],
        };
    }

    /// <inheritdoc/>
    public void Dispose() => _shards = null;

    /// <summary>A row of scores for each weight of <see cref="AnswerWeights.Ranking"/>.</summary>
    internal IReadOnlyList<double[]> Clues(string question)
    {
        var asked = _index.Read(question);
        return Clues(_index.Rows(asked), FinderEvidence.Of(PassageIndex.Numbered(asked), [_base, .. Open()]));
    }

    /// <summary>A row of scores for each weight of <see cref="AnswerWeights.Sentences"/>.</summary>
    internal IReadOnlyList<double[]> SentenceClues(string question) => _index.SentenceRows(_index.Read(question), Clues(question), null);

    /// <summary>The sentences that answers are made of.</summary>
    internal IReadOnlyList<(int Passage, string Text)> Sentences => _index.Sentences;

    /// <summary>A figure for each weight of <see cref="AnswerWeights.Confidence"/> but the last.</summary>
    /// <param name="question">The question.</param>
    /// <param name="ranking">The weights of the ranking, on which the largest section depends.</param>
    internal double[] Familiarity(string question, IReadOnlyList<double> ranking)
    {
        var asked = _index.Read(question);
        var features = PassageIndex.Numbered(asked);
        var together = FinderEvidence.Of(features, [_base, .. Open()]);
        var clues = Clues(_index.Rows(asked), together);
        return Familiarity(asked, clues, Scores.Mix(clues, ranking), features, together);
    }

    private IReadOnlyList<double[]> Clues(IReadOnlyList<double[]> own, float[] evidence) => [.. own, .. FinderEvidence.Rows(_index, evidence)];

    private double[] Familiarity(AskedQuestion question, IReadOnlyList<double[]> clues, double[] ranking, (uint Feature, float Value)[] features, float[] evidence)
    {
        var known = 0.0;
        foreach (var (feature, value) in features)
            known += _base.Row(feature) is not null || Open().Any(shard => shard.Row(feature) is not null) ? value * value : 0;
        return [.. _index.Familiarity(question), known, Math.Log(1 + Math.Max(0, evidence.Take(_index.Passages.Count).Max())), clues[^1].Max(), .. _index.Standing(ranking)];
    }

    /// <summary>The share of the shards that, with the base and without the others, would have put the same passage first.</summary>
    private double Agreement(IReadOnlyList<double[]> own, (uint Feature, float Value)[] features, int first, IReadOnlyList<double> ranking) => Open()
        .Select(shard => Scores.Best(Scores.Mix(Clues(own, FinderEvidence.Of(features, [_base, shard])), ranking), 1).First() == first ? 1.0 : 0.0)
        .DefaultIfEmpty(1).Average();

    private IReadOnlyList<FinderCounts> Open() => _shards ?? throw new ObjectDisposedException(nameof(AssistantModel));
}
