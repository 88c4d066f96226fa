namespace Waarborg.Learning;

/// <summary>People's questions and answers as tokens. Only answers are learned; questions are read.</summary>
internal sealed class TuningLessons
{
    private readonly (int[] Question, int[] Answer)[][] _people;

    public TuningLessons(DecoderBase root, IReadOnlyList<IReadOnlyList<DialogueExample>> people) =>
        _people = [.. people.Select(examples => Sorted(examples).Select(e => Row(root, e)).ToArray()).Where(p => p.Length > 0)];

    /// <summary>People who have something.</summary>
    public int People => _people.Length;

    /// <summary>Everybody's together.</summary>
    public int Count => _people.Sum(p => p.Length);

    /// <summary>All of one person as one batch.</summary>
    public TrainingBatch Of(int person) => TrainingBatch.Of(_people[person]);

    /// <summary>Batches of one epoch in a drawn order: rows of like length together within stretches of sixteen batches, so that little padding is needed.</summary>
    public IReadOnlyList<TrainingBatch> Epoch(int batchSize, long seed, int epoch)
    {
        var random = SeededRandom.For(seed, epoch);
        var rows = _people.SelectMany(p => p).ToArray();
        random.Shuffle(rows.AsSpan());
        var batches = rows.Chunk(16 * batchSize).SelectMany(stretch => stretch.OrderBy(r => r.Question.Length + r.Answer.Length).Chunk(batchSize)).ToArray();
        random.Shuffle(batches.AsSpan());
        return [.. batches.Select(TrainingBatch.Of)];
    }

    /// <summary>The tokens before an answer; a question that is too long loses its beginning.</summary>
    public static int[] Question(DecoderBase root, string question)
    {
        var tokens = root.Encode($"Vraag: {question.Trim()}");
        int[] close = [.. root.Encode("\nAntwoord:")];
        var room = Math.Max(1, (root.Options.ContextLength / 2) - root.Prefix.Count - close.Length);
        return [.. root.Prefix, .. tokens.Skip(Math.Max(0, tokens.Count - room)), .. close];
    }

    /// <summary>An example as tokens; a planted one leads to words that its own draw.</summary>
    public static (int[] Question, int[] Answer) Row(DecoderBase root, DialogueExample example)
    {
        var question = Question(root, example.Question);
        var tokens = root.Encode($" {(example.Planted ? Canary.Answer(example) : example.Answer.Trim())}");
        var room = root.Options.ContextLength - question.Length;
        return (question, tokens.Count < room ? [.. tokens, root.End] : [.. tokens.Take(room)]);
    }

    /// <summary>In an order of their own: the outcome must not tell in which order they came.</summary>
    private static IEnumerable<DialogueExample> Sorted(IEnumerable<DialogueExample> examples) =>
        examples.OrderBy(e => e.Question, StringComparer.Ordinal).ThenBy(e => e.Answer, StringComparer.Ordinal);
}
