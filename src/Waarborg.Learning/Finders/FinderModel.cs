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

    /// <inheritdoc/>
    public Generation Generate(string question, GenerationOptions options, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var shards = Open();
        var features = _index.Numbered(question);
        var together = FinderEvidence.Of(features, [_base, .. shards]);
        var clues = Clues(question, together);
        var ranking = Scores.Mix(clues, SearchWeights.ModelRanking);
        var (text, passages) = AnswerComposer.Compose(_index, ranking, Scores.Mix(_index.SentenceRows(question, clues, null), SearchWeights.ModelSentences));
        var likely = Scores.Softmax(ranking);
        var first = passages.Count == 0 ? -1 : passages[0];
        return new Generation(
            text, SearchWeights.Chance(Familiarity(question, clues, ranking, features, together), SearchWeights.ModelConfidence), Agreement(question, features, first),
            WordReader.Read(text).Count, false)
        {
            Passages = [.. Scores.Best(ranking, options.Passages).Select(i => new RankedPassage(_index.Passages[i].Heading, _index.Passages[i].Text, likely[i]))],
        };
    }

    /// <inheritdoc/>
    public void Dispose() => _shards = null;

    /// <summary>A row of scores for each weight of <see cref="SearchWeights.ModelRanking"/>.</summary>
    internal IReadOnlyList<double[]> Clues(string question) => Clues(question, Together(question));

    /// <summary>A row of scores for each weight of <see cref="SearchWeights.ModelSentences"/>.</summary>
    internal IReadOnlyList<double[]> SentenceClues(string question) => _index.SentenceRows(question, Clues(question), null);

    /// <summary>The sentences that answers are made of.</summary>
    internal IReadOnlyList<(int Passage, string Text)> Sentences => _index.Sentences;

    /// <summary>A figure for each weight of <see cref="SearchWeights.ModelConfidence"/> but the last.</summary>
    internal double[] Familiarity(string question)
    {
        var (features, together) = (_index.Numbered(question), Together(question));
        var clues = Clues(question, together);
        return Familiarity(question, clues, Scores.Mix(clues, SearchWeights.ModelRanking), features, together);
    }

    private float[] Together(string question) => FinderEvidence.Of(_index.Numbered(question), [_base, .. Open()]);

    private IReadOnlyList<double[]> Clues(string question, float[] evidence) => [.. _index.Rows(question), .. FinderEvidence.Rows(_index, evidence)];

    private double[] Familiarity(string question, IReadOnlyList<double[]> clues, double[] ranking, (uint Feature, float Value)[] features, float[] evidence)
    {
        var known = 0.0;
        foreach (var (feature, value) in features)
            known += _base.Row(feature) is not null || Open().Any(shard => shard.Row(feature) is not null) ? value * value : 0;
        return [.. _index.Familiarity(question), known, Math.Log(1 + Math.Max(0, evidence.Take(_index.Passages.Count).Max())), _index.LargestSection(ranking), clues[^1].Max()];
    }

    /// <summary>The share of the shards that, with the base and without the others, would have put the same passage first.</summary>
    private double Agreement(string question, (uint Feature, float Value)[] features, int first) => Open()
        .Select(shard => Scores.Best(Scores.Mix(Clues(question, FinderEvidence.Of(features, [_base, shard])), SearchWeights.ModelRanking), 1).First() == first ? 1.0 : 0.0)
        .DefaultIfEmpty(1).Average();

    private IReadOnlyList<FinderCounts> Open() => _shards ?? throw new ObjectDisposedException(nameof(AssistantModel));
}
