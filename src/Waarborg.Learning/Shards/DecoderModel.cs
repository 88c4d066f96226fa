using TorchSharp;
using static TorchSharp.torch;

namespace Waarborg.Learning;

/// <summary>A transformer base with its shards. The shards vote: the probabilities that they give to each next token are averaged.</summary>
internal sealed class DecoderModel : IAnsweringModel
{
    private readonly Lock _lock = new();
    private readonly Tokenizer _tokenizer;
    private readonly ModelOptions _options;
    private readonly IReadOnlyList<PublicStatement> _statements;
    private readonly StatementTrie _trie;
    private readonly List<Weights> _shards = [];

    private DecoderModel(BaseContent content)
    {
        (_tokenizer, _options, _statements) = (content.Tokenizer, content.Options, content.Statements);
        _trie = StatementTrie.Of(_statements, _tokenizer);
    }

    /// <summary>Number of voters.</summary>
    public int Shards => _shards.Count;

    /// <summary>Reads a base and its shards; without shards the base answers alone.</summary>
    /// <exception cref="InvalidDataException">A file is damaged, or a shard belongs to another base.</exception>
    public static DecoderModel Load(ReadOnlyMemory<byte> baseBytes, IReadOnlyList<ReadOnlyMemory<byte>> shards)
    {
        ArgumentNullException.ThrowIfNull(shards);
        TorchRuntime.Ready();
        var content = ModelFile.ReadBase(baseBytes);
        var model = new DecoderModel(content);
        try
        {
            var sha256 = ModelFile.Sha256(baseBytes.Span);
            IReadOnlyList<SafetensorsFile> files = shards.Count == 0 ? [content.File] : [.. shards.Select(s => ModelFile.ReadShard(s, sha256))];
            foreach (var shard in files) model._shards.Add(Weights.Read(content.Options, content.Tokenizer.VocabularySize, shard));
            return model;
        }
        catch
        {
            model.Dispose();
            throw;
        }
    }

    /// <summary>Answers a question. The same model, question and options give the same answer (figures to about six digits).</summary>
    /// <param name="question">De-identified or not: it is not kept.</param>
    /// <param name="options">How to write.</param>
    /// <param name="cancellationToken">Looked at before every token.</param>
    /// <exception cref="ArgumentOutOfRangeException">An option is out of range.</exception>
    public Generation Generate(string question, GenerationOptions options, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(question);
        ArgumentNullException.ThrowIfNull(options);
        options.Validate();
        lock (_lock)
        {
            ObjectDisposedException.ThrowIf(_shards.Count == 0, this);
            if (options.Grounded) return Choose(question, options, cancellationToken);
            using var vote = new ShardVote(_shards, _options);
            return Write(vote, Prompt.Question(_tokenizer, question, Prompt.RoomForQuestion(_options)), options, cancellationToken);
        }
    }

    /// <summary>Frees the weights.</summary>
    public void Dispose()
    {
        lock (_lock)
        {
            foreach (var shard in _shards) shard.Dispose();
            _shards.Clear();
        }
    }

    private Generation Choose(string question, GenerationOptions options, CancellationToken cancellationToken)
    {
        var prompt = Prompt.Question(_tokenizer, question, Prompt.RoomForQuestion(_options));
        var choices = new GroundedSearch(_shards, _trie, prompt).Find(options.Passages, cancellationToken);
        var passages = choices.Select(c => new RankedPassage(_statements[c.Statement].Heading, _statements[c.Statement].Text, c.Probability)).ToArray();
        // The search always reaches one: each fork's likeliest branch leads on.
        if (passages.Length == 0) return new Generation("", 0, 0, 0, false);
        var tokens = _tokenizer.Encode(passages[0].Text).Count;
        return new Generation(passages[0].Text, passages[0].Probability, choices[0].Agreement, tokens, false) { Passages = passages };
    }

    private Generation Write(ShardVote vote, int[] prompt, GenerationOptions options, CancellationToken cancellationToken)
    {
        var random = SeededRandom.For(options.Seed);
        var room = Math.Min(options.MaxTokens, _options.ContextLength - prompt.Length);
        var answer = new List<int>();
        var (logProbability, agreement) = (0.0, 0.0);
        var ended = false;
        var next = prompt;
        var choices = 0;
        while (!ended && answer.Count < room)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var ballot = vote.Next(next);
            var token = ballot.Choose(options.Temperature, random);
            choices++;
            logProbability += Math.Log(Math.Max(1e-9, ballot.Probabilities[token]));
            agreement += ballot.AgreementOn(token);
            ended = token == SpecialTokens.End;
            if (!ended) answer.Add(token);
            next = [token];
        }
        var text = _tokenizer.Decode(answer).Trim();
        return new Generation(text, Math.Exp(logProbability / choices), agreement / choices, answer.Count, !ended);
    }
}
