namespace Waarborg.Learning;

/// <summary>
/// A finder's base with its shards. Evidence adds up: the base's scores, and on top of them what each shard's people changed. Answers consist of the documents' own
/// sentences. Immutable until disposed; thread safe.
/// </summary>
internal sealed class FinderModel : IAnsweringModel
{
    private readonly PassageIndex _index;
    private readonly FinderWeights _base;
    private IReadOnlyList<FinderWeights>? _shards;

    private FinderModel(PassageIndex index, FinderWeights root, IReadOnlyList<FinderWeights> shards) => (_index, _base, _shards) = (index, root, shards);

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
        var features = _index.Features.Numbered(question);
        var alone = FinderEvidence.Of(_base, features);
        var own = shards.Select(shard => FinderEvidence.Of(shard, features)).ToArray();
        var together = FinderEvidence.Sum([alone, .. own]);
        var ranking = Scores.Mix(Clues(question, together), SearchWeights.ModelRanking);
        var (text, passages) = AnswerComposer.Compose(_index, ranking, _index.SentenceScores(question, null));
        var likely = Scores.Softmax(ranking);
        var first = passages.Count == 0 ? -1 : passages[0];
        return new Generation(
            text, SearchWeights.Chance(Familiarity(question, ranking, features, together), SearchWeights.ModelConfidence), Agreement(question, alone, own, first),
            WordReader.Read(text).Count, false)
        {
            Passages = [.. Scores.Best(ranking, options.Passages).Select(i => new RankedPassage(_index.Passages[i].Heading, _index.Passages[i].Text, likely[i]))],
        };
    }

    /// <inheritdoc/>
    public void Dispose() => _shards = null;

    /// <summary>A row of scores for each weight of <see cref="SearchWeights.ModelRanking"/>.</summary>
    internal IReadOnlyList<double[]> Clues(string question) => Clues(question, Together(question));

    /// <summary>A figure for each weight of <see cref="SearchWeights.ModelConfidence"/> but the last.</summary>
    internal double[] Familiarity(string question, double[] ranking) => Familiarity(question, ranking, _index.Features.Numbered(question), Together(question));

    private float[] Together(string question)
    {
        var features = _index.Features.Numbered(question);
        return FinderEvidence.Sum([FinderEvidence.Of(_base, features), .. Open().Select(shard => FinderEvidence.Of(shard, features))]);
    }

    private IReadOnlyList<double[]> Clues(string question, float[] evidence) => [.. _index.Rows(question), .. FinderEvidence.Rows(_index, evidence)];

    private double[] Familiarity(string question, double[] ranking, (uint Feature, float Value)[] features, float[] evidence)
    {
        var known = 0.0;
        foreach (var (feature, value) in features)
            known += _base.Row(feature) is not null || Open().Any(shard => shard.Row(feature) is not null) ? value * value : 0;
        return [.. _index.Familiarity(question), known, Math.Log(1 + Math.Max(0, evidence.Take(_index.Passages.Count).Max())), _index.LargestSection(ranking)];
    }

    /// <summary>The share of the shards that, with the base and without the others, would have put the same passage first.</summary>
    private double Agreement(string question, float[] alone, float[][] own, int first) =>
        own.Length == 0 ? 1 : own.Average(shard => Scores.Best(Scores.Mix(Clues(question, FinderEvidence.Sum([alone, shard])), SearchWeights.ModelRanking), 1).First() == first ? 1.0 : 0.0);

    private IReadOnlyList<FinderWeights> Open() => _shards ?? throw new ObjectDisposedException(nameof(AssistantModel));
}
