using Waarborg.Deidentification.Tagging;

namespace Waarborg.TaggerTraining;

/// <summary>Learns what words look like by themselves: multinomial logistic regression over groups of letters, with AdaGrad.</summary>
internal static class KindsTrainer
{
    private const int Rounds = 4;
    private const float Rate = 0.15f;

    public static WordKinds Train(IEnumerable<(string Folded, int Kind, float Weight)> words, Random random)
    {
        var all = words.Where(w => w.Folded.Length > 0).ToArray();
        var weights = new float[WordKinds.Rows * WordKinds.Kinds];
        var squares = new float[weights.Length];
        Span<int> rows = stackalloc int[WordKinds.MostFeatures];
        for (var round = 0; round < Rounds; round++)
        {
            var right = 0;
            random.Shuffle(all);
            foreach (var (folded, kind, weight) in all)
            {
                var count = WordKinds.Features(folded, rows);
                // Now and then without the word as a whole, so that its letters learn to do the work.
                var first = random.NextDouble() < 0.3 ? 1 : 0;
                right += Step(weights, squares, rows[first..count], kind, weight) ? 1 : 0;
            }

            Console.WriteLine($"words, round {round + 1}: {100.0 * right / all.Length:0.0}% of {all.Length} right before learning");
        }

        return new([.. weights.Select(w => (sbyte)Math.Clamp(MathF.Round(w * TaggerModel.KindsUnit), -127, 127))], TaggerModel.KindsUnit);
    }

    private static bool Step(float[] weights, float[] squares, ReadOnlySpan<int> rows, int kind, float weight)
    {
        Span<float> scores = stackalloc float[WordKinds.Thing + 1];
        scores.Clear();
        foreach (var row in rows)
        {
            for (var k = 0; k < scores.Length; k++)
                scores[k] += weights[(row * WordKinds.Kinds) + k];
        }

        var best = 0;
        for (var k = 1; k < scores.Length; k++)
            best = scores[k] > scores[best] ? k : best;
        var highest = scores[best];
        float sum = 0;
        for (var k = 0; k < scores.Length; k++)
            sum += scores[k] = MathF.Exp(scores[k] - highest);
        foreach (var row in rows)
        {
            for (var k = 0; k < scores.Length; k++)
            {
                var gradient = weight * ((k == kind ? 1 : 0) - (scores[k] / sum));
                ref var square = ref squares[(row * WordKinds.Kinds) + k];
                square += gradient * gradient;
                weights[(row * WordKinds.Kinds) + k] += Rate * gradient / MathF.Sqrt(square + 0.01f);
            }
        }

        return best == kind;
    }
}
