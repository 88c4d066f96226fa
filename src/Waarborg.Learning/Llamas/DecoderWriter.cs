namespace Waarborg.Learning;

/// <summary>
/// A base with what its shards learned, writing answers in words of its own. What the shards changed is averaged (<see cref="ShardUnion"/>). No native code. Immutable; thread safe.
/// </summary>
public sealed class DecoderWriter
{
    private readonly DecoderBase _root;
    private readonly IReadOnlyList<Checkpoint> _voters;
    private readonly ShardUnion _union;

    private DecoderWriter(DecoderBase root, IReadOnlyList<Checkpoint> voters, ShardUnion union, int shards) => (_root, _voters, _union, Shards) = (root, voters, union, shards);

    /// <summary>Number of shards that take part; 1 for the base alone.</summary>
    public int Shards { get; }

    /// <summary>Reads what the shards learned; without shards the base writes alone.</summary>
    /// <exception cref="InvalidDataException">A file is damaged, or belongs to another base.</exception>
    /// <param name="root">The base.</param>
    /// <param name="shards">What each shard learned.</param>
    /// <param name="union">How they answer together. Default: what they changed is averaged.</param>
    public static DecoderWriter Load(DecoderBase root, IReadOnlyList<ReadOnlyMemory<byte>> shards, ShardUnion union = ShardUnion.Weights)
    {
        ArgumentNullException.ThrowIfNull(root);
        ArgumentNullException.ThrowIfNull(shards);
        if (shards.Count == 0) return new DecoderWriter(root, [root.Model], union, 1);
        var voters = shards.Select(s => TunedFile.Apply(root, s));
        return new DecoderWriter(root, union == ShardUnion.Weights ? [Mean(root, voters, shards.Count)] : [.. voters], union, shards.Count);
    }

    /// <summary>Answers a question.</summary>
    /// <param name="question">De-identified or not: it is not kept.</param>
    /// <param name="options">How to write; what is about public statements is not used.</param>
    /// <param name="cancellationToken">Looked at before every token.</param>
    /// <exception cref="ArgumentOutOfRangeException">An option is out of range.</exception>
    public Generation Write(string question, GenerationOptions options, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(question);
        ArgumentNullException.ThrowIfNull(options);
        options.Validate();
        return Go(TuningLessons.Question(_root, question), options, cancellationToken);
    }

    /// <summary>Goes on with a text, as the base alone would: for trying it out.</summary>
    /// <inheritdoc cref="Write"/>
    /// <param name="text">The beginning.</param>
    /// <param name="options">How to write.</param>
    /// <param name="cancellationToken">Looked at before every token.</param>
    public Generation Continue(string text, GenerationOptions options, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(options);
        options.Validate();
        return Go([.. _root.Prefix, .. _root.Encode(text)], options, cancellationToken);
    }

    /// <summary>Mean cross-entropy per token of an answer, in nats, by the average of the voters' probabilities.</summary>
    public double Loss(string question, string answer)
    {
        ArgumentNullException.ThrowIfNull(question);
        ArgumentNullException.ThrowIfNull(answer);
        int[] asked = TuningLessons.Question(_root, question), wanted = [.. _root.Encode($" {answer.Trim()}"), _root.End];
        wanted = wanted[..Math.Min(wanted.Length, _root.Options.ContextLength - asked.Length)];
        var vote = new Vote(_root, Voters(asked), _union, asked.Length + wanted.Length);
        var probabilities = vote.After(asked);
        var loss = 0.0;
        foreach (var token in wanted)
        {
            loss -= Math.Log(Math.Max(1e-12, probabilities[token]));
            probabilities = vote.After([token]);
        }
        return loss / wanted.Length;
    }

    private Generation Go(int[] prompt, GenerationOptions options, CancellationToken cancellationToken)
    {
        var room = Math.Min(options.MaxTokens, _root.Options.ContextLength - prompt.Length);
        var vote = new Vote(_root, Voters(prompt), _union, prompt.Length + Math.Max(1, room));
        var random = SeededRandom.For(options.Seed);
        var answer = new List<int>();
        var (logProbability, agreement, choices, ended) = (0.0, 0.0, 0, false);
        var next = prompt;
        while (!ended && answer.Count < room)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var ballot = new Ballot(vote.After(next), [.. vote.Favourites]);
            for (var token = 0; token < ballot.Probabilities.Length; token++) if (!_root.MayWrite(token)) ballot.Probabilities[token] = 0;
            var chosen = ballot.Choose(options.Temperature, random);
            choices++;
            logProbability += Math.Log(Math.Max(1e-9, ballot.Probabilities[chosen]));
            agreement += ballot.AgreementOn(chosen);
            ended = chosen == _root.End;
            if (!ended) answer.Add(chosen);
            next = [chosen];
        }
        return new Generation(_root.Decode(answer).Trim(), choices == 0 ? 0 : Math.Exp(logProbability / choices), choices == 0 ? 0 : agreement / choices, answer.Count, !ended);
    }

    /// <summary>The checkpoint whose every weight is the mean of the shards'.</summary>
    private static Checkpoint Mean(DecoderBase root, IEnumerable<Checkpoint> voters, int count)
    {
        var sums = LlamaLayout.Values(root.Model).Select(v => new float[v.Length]).ToList();
        foreach (var voter in voters)
            foreach (var (i, values) in LlamaLayout.Values(voter).Index()) RowProducts.AddScaled(values, 1f / count, sums[i]);
        var at = 0;
        float[] Take(string name, int[] shape) => sums[at++];
        return LlamaLayout.Build(root.Options, Take, _ => root.Options.TiedOutput ? null : Take(LlamaLayout.Output, []));
    }

    /// <summary>Who writes: everybody, or the one shard to which the question is least surprising.</summary>
    private IReadOnlyList<Checkpoint> Voters(int[] prompt) =>
        _union != ShardUnion.Route || _voters.Count == 1 ? _voters : [_voters.MinBy(v => Surprise(v, prompt))!];

    private static double Surprise(Checkpoint model, int[] prompt)
    {
        var session = model.Begin(prompt.Length);
        var sum = 0.0;
        for (var i = 0; i + 1 < prompt.Length; i++)
        {
            var logits = session.Next(prompt[i]);
            sum -= logits[prompt[i + 1]] - LogSum(logits);
        }
        return sum;
    }

    private static double LogSum(ReadOnlySpan<float> logits)
    {
        var most = float.NegativeInfinity;
        foreach (var logit in logits) most = MathF.Max(most, logit);
        var sum = 0.0;
        foreach (var logit in logits) sum += Math.Exp(logit - most);
        return most + Math.Log(sum);
    }

    /// <summary>One sequence through all voters.</summary>
    private sealed class Vote(DecoderBase root, IReadOnlyList<Checkpoint> voters, ShardUnion union, int room)
    {
        private readonly CheckpointSession[] _sessions = [.. voters.Select(v => v.Begin(Math.Min(room, v.Options.ContextLength)))];

        public int[] Favourites { get; } = new int[voters.Count];

        public double[] After(int[] tokens)
        {
            var mean = new double[root.Options.Vocabulary];
            if (_sessions[0].Length + tokens.Length > Math.Min(room, root.Options.ContextLength)) return mean;
            for (var i = 0; i < _sessions.Length; i++)
            {
                ReadOnlySpan<float> logits = default;
                foreach (var token in tokens) logits = _sessions[i].Next(token);
                var (sum, most) = (LogSum(logits), float.NegativeInfinity);
                for (var t = 0; t < logits.Length; t++)
                {
                    if (logits[t] > most) (most, Favourites[i]) = (logits[t], t);
                    mean[t] += (union == ShardUnion.Logits ? logits[t] - sum : Math.Exp(logits[t] - sum)) / _sessions.Length;
                }
            }
            if (union != ShardUnion.Logits) return mean;
            var total = mean.Sum(Math.Exp);
            for (var t = 0; t < mean.Length; t++) mean[t] = Math.Exp(mean[t]) / total;
            return mean;
        }
    }
}
