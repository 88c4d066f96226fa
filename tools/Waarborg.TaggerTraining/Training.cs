using Waarborg.Deidentification.Tagging;

namespace Waarborg.TaggerTraining;

/// <summary>One way of learning, which can be used on several parts of the annotated texts.</summary>
/// <param name="shared">The folder with the public data.</param>
/// <param name="laws">A folder with acts in Markdown, unpacked; may be absent.</param>
/// <param name="chats">A table of chats; may be absent.</param>
/// <param name="words">Lists of words of a spelling checker; may be empty.</param>
internal sealed class Training(string shared, string laws, string chats, string[] words)
{
    private const short Unit = 20;

    public required int Rounds { get; init; }

    public required int Seed { get; init; }

    public required double Drop { get; init; }

    /// <summary>How often everything is learned, each time with other draws; the weights are the mean. At least 1.</summary>
    public int Draws { get; init; } = 1;

    /// <summary>Learns from annotated texts and everything else there is.</summary>
    /// <param name="gold">The annotated texts.</param>
    /// <param name="interim">Receives what was learned so far, and from how many draws, before each further draw; null when nobody wants to know.</param>
    public Learned Learn(List<TrainingText> gold, Action<Learned, int>? interim = null)
    {
        var corpus = new Corpus(shared, gold, laws, chats, words);
        var kinds = KindsTrainer.Train(corpus.Words(), new Random(Seed));
        var field = Draw(corpus, kinds, Seed);
        for (var draw = 1; draw < Draws; draw++)
        {
            interim?.Invoke(new(field, kinds), draw);
            field.Add(Draw(corpus, kinds, Seed + draw));
        }

        return new(field, kinds);
    }

    private Crf Draw(Corpus corpus, WordKinds kinds, int seed)
    {
        var random = new Random(seed);
        var learner = new Learner(random, kinds, corpus.Names, Drop);
        for (var round = 1; round <= Rounds; round++)
        {
            double loss = 0;
            var count = 0;
            foreach (var (text, weight) in corpus.Round(random))
            {
                loss += learner.Learn(text, weight);
                count++;
            }

            if (round > 1)
                learner.Field.Remember();
            Console.WriteLine($"round {round}: loss {loss / count:0.0000} a token over {count} texts");
        }

        return learner.Field;
    }

    /// <summary>What was learned; how much a miss costs is chosen afterwards.</summary>
    internal sealed record Learned(Crf Field, WordKinds Kinds)
    {
        public TaggerModel ToModel(float recall, float quasi) => Field.ToModel(Unit, Kinds).Eager(recall, quasi);
    }
}
