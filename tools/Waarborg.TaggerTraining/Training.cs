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

    /// <summary>How often everything is learned before, with all features, to see which of them count. At least 1.</summary>
    public int Scouts { get; init; } = 1;

    /// <summary>The most features that are kept.</summary>
    public required int Features { get; init; }

    /// <summary>Learns from annotated texts and everything else there is: which features count, and then what those say.</summary>
    /// <param name="gold">The annotated texts.</param>
    public Learned Learn(List<TrainingText> gold)
    {
        var corpus = new Corpus(shared, gold, laws, chats, words);
        var kinds = KindsTrainer.Train(corpus.Words(), new Random(Seed));
        var choice = FeatureChoice.Strongest(Mean(corpus, kinds, FeatureChoice.All, Scouts).Strengths(), Features);
        Console.WriteLine($"{choice.Count} features");
        return new(Mean(corpus, kinds, choice, Draws), kinds);
    }

    /// <summary>The draws know nothing of each other and are made beside each other; they are added up in their order, so that the sum is the same every time.</summary>
    private Crf Mean(Corpus corpus, WordKinds kinds, FeatureChoice choice, int draws)
    {
        var fields = new Crf[draws];
        Parallel.For(0, draws, new() { MaxDegreeOfParallelism = Environment.ProcessorCount }, draw => fields[draw] = Draw(corpus, kinds, choice, Seed + draw));
        foreach (var field in fields.Skip(1))
            fields[0].Add(field);
        return fields[0];
    }

    private Crf Draw(Corpus corpus, WordKinds kinds, FeatureChoice choice, int seed)
    {
        var random = new Random(seed);
        var learner = new Learner(random, kinds, corpus.Names, Drop, choice);
        for (var round = 1; round <= Rounds; round++)
        {
            double loss = 0;
            var count = 0;
            foreach (var (text, weight) in corpus.Round(random))
            {
                loss += learner.Learn(text, weight);
                count++;
            }

            if (round > 1 || Rounds == 1)
                learner.Field.Remember();
            Console.WriteLine($"draw {seed - Seed + 1}, round {round}: loss {loss / count:0.0000} a token over {count} texts");
        }

        return learner.Field;
    }

    /// <summary>What was learned; how much a miss costs is chosen afterwards.</summary>
    internal sealed record Learned(Crf Field, WordKinds Kinds)
    {
        public TaggerModel ToModel(float recall, float quasi) => Field.ToModel(Unit, Kinds).Eager(recall, quasi);
    }
}
