using Waarborg.Recruitment.Blinding;

namespace Waarborg.CueTraining;

/// <summary>How to learn.</summary>
internal sealed record TrainingSettings
{
    /// <summary>How often everything is read.</summary>
    public int Rounds { get; init; } = 6;

    /// <summary>The first step.</summary>
    public float Rate { get; init; } = 0.05f;

    /// <summary>How often a word is read without what knows the word itself.</summary>
    public float Drop { get; init; } = 0.15f;

    /// <summary>What a word that gives something away counts for, against 1 for any other.</summary>
    public float CueShare { get; init; } = 1;

    /// <summary>What a word about the work counts for that looks like one.</summary>
    public float WorkShare { get; init; } = 3;

    /// <summary>What a word counts for in a document that nobody marked.</summary>
    public float UnreadShare { get; init; } = 0.3f;

    /// <summary>A word of such a document teaches nothing where what the marked ones teach gives it this sum or more.</summary>
    public float Doubt { get; init; } = -0.5f;

    /// <summary>How much every weight loses at a step.</summary>
    public float Decay { get; init; } = 2e-6f;

    /// <summary>Signals that were seen less often say nothing.</summary>
    public int LeastCount { get; init; } = 2;

    /// <summary>Where chance begins.</summary>
    public int Seed { get; init; } = 1;
}

/// <summary>
/// Logistic regression over sparse signals, learned a word at a time with steps that get smaller for signals that were seen often (AdaGrad, Duchi et al. 2011); the mean of the later rounds. Seeded: the
/// same texts give the same weights.
/// </summary>
internal sealed class Logistic
{
    private readonly float[] _weights = new float[1 << CueSignals.Bits];
    private readonly float[] _seen = new float[1 << CueSignals.Bits];
    private readonly int[] _counts = new int[1 << CueSignals.Bits];
    private readonly float[] _sum = new float[1 << CueSignals.Bits];
    private float _biasSum;
    private int _rounds;
    private float _bias;
    private float _biasSeen;

    private Logistic()
    {
    }

    /// <summary>
    /// Learns from documents. Those that nobody marked hold cues too; so what was learned from the others reads them first, and words that it doubts teach nothing.
    /// </summary>
    /// <param name="documents">Marked documents.</param>
    /// <param name="unread">Documents that nobody marked; may be empty.</param>
    /// <param name="settings">How to learn.</param>
    /// <param name="least">From which sum on a word will be hidden.</param>
    /// <param name="leave">Below which sum a word of a list will stay.</param>
    internal static CueModel Learn(IReadOnlyList<MarkedDocument> documents, IReadOnlyList<MarkedDocument> unread, TrainingSettings settings, float least, float leave)
    {
        MarkedWord[] marked = [.. documents.SelectMany(d => d.Words).Where(w => w.Label != Label.Elsewhere)];
        var first = Fit([.. marked], settings, least, leave);
        return unread.Count == 0 ? first : Fit([.. marked, .. unread.SelectMany(d => d.Words).Where(w => first.Sum(w.Signals) < settings.Doubt)], settings, least, leave);
    }

    private static CueModel Fit(MarkedWord[] words, TrainingSettings settings, float least, float leave)
    {
        var learned = new Logistic();
        var random = new Random(settings.Seed);
        foreach (var word in words) foreach (var signal in word.Signals) learned._counts[signal]++;
        for (var round = 0; round < settings.Rounds; round++)
        {
            random.Shuffle(words);
            foreach (var word in words) learned.Step(word.Signals.AsSpan(random.NextSingle() < settings.Drop ? word.Itself : 0), word.Label, settings);
            if (round >= settings.Rounds / 3) learned.Keep();
        }
        return new([.. learned._sum.Select(w => w / learned._rounds)], learned._biasSum / learned._rounds, least, leave);
    }

    /// <summary>Adds the weights of this round to those that the mean is taken of.</summary>
    private void Keep()
    {
        for (var i = 0; i < _sum.Length; i++) _sum[i] += _weights[i];
        _biasSum += _bias;
        _rounds++;
    }

    private void Step(ReadOnlySpan<uint> signals, Label label, TrainingSettings settings)
    {
        var sum = _bias;
        foreach (var signal in signals) sum += _weights[signal];
        var wanted = label == Label.Cue ? 1f : 0;
        var share = label switch { Label.Cue => settings.CueShare, Label.Work => settings.WorkShare, Label.Unread => settings.UnreadShare, _ => 1 };
        var slope = share * (wanted - (1 / (1 + MathF.Exp(-sum))));
        // What is known already teaches nothing more.
        if (MathF.Abs(slope) < 1e-3f) return;
        _biasSeen += slope * slope;
        _bias += settings.Rate * slope / (MathF.Sqrt(_biasSeen) + 1e-3f);
        foreach (var signal in signals)
        {
            if (_counts[signal] < settings.LeastCount) continue;
            _seen[signal] += slope * slope;
            _weights[signal] += settings.Rate * ((slope / (MathF.Sqrt(_seen[signal]) + 1e-3f)) - (settings.Decay * _weights[signal]));
        }
    }
}
