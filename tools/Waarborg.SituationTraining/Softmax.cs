using System.Numerics;
using Waarborg.Learning;

namespace Waarborg.SituationTraining;

/// <summary>Multinomial logistic regression over sparse features, one row of weights a feature, trained by plain gradient steps, one utterance each. Seeded: the same lessons give the same weights.</summary>
internal sealed class Softmax
{
    private readonly Dictionary<uint, int> _rowOf = [];
    private readonly List<uint> _features = [];
    private readonly List<float> _rarity = [];
    private readonly float[][] _weights;
    private readonly int _classes;
    private readonly int _padded;

    internal Softmax(IReadOnlyList<(int Class, (uint Feature, float Value)[] Features, float Share)> lessons, int classes, TrainingSettings settings)
    {
        _classes = classes;
        _padded = (classes + Vector<float>.Count - 1) / Vector<float>.Count * Vector<float>.Count;
        foreach (var (feature, count) in lessons.SelectMany(l => l.Features.Select(f => f.Feature)).CountBy(f => f).Where(f => f.Value >= settings.LeastCount).OrderBy(f => f.Key))
        {
            _rowOf[feature] = _rarity.Count;
            _features.Add(feature);
            _rarity.Add(MathF.Log((float)lessons.Count / count));
        }
        _weights = [.. Enumerable.Range(0, _rarity.Count).Select(_ => new float[_padded])];
        Train([.. lessons.Select(l => (l.Class, Rows(l.Features), l.Share))], settings);
    }

    /// <summary>Learns from utterances.</summary>
    internal static SituationWeights Learn(IEnumerable<Utterance> utterances, TrainingSettings settings)
    {
        var learned = new Softmax([.. utterances.Select(u => (u.Situation, SituationFeatures.Of(u.Text), u.Share))], Situation.All.Count, settings);
        return SituationWeights.Of(Situation.All, [.. learned._features.Select((feature, row) => (feature, learned._rarity[row], learned._weights[row]))], settings.LeastWeight);
    }

    private (int Row, float Value)[] Rows((uint Feature, float Value)[] features)
    {
        var rows = new List<(int Row, float Value)>();
        foreach (var (feature, value) in features) if (_rowOf.TryGetValue(feature, out var row)) rows.Add((row, value * MathF.Sqrt(_rarity[row])));
        return [.. rows];
    }

    private static (int Row, float Value)[] Scaled(IEnumerable<(int Row, float Value)> rows)
    {
        var kept = rows.ToArray();
        var length = MathF.Sqrt(kept.Sum(r => r.Value * r.Value)) + 1e-6f;
        return [.. kept.Select(r => (r.Row, r.Value / length))];
    }

    private void Train(List<(int Class, (int Row, float Value)[] Rows, float Share)> lessons, TrainingSettings settings)
    {
        var random = new Random(settings.Seed);
        var order = Enumerable.Range(0, lessons.Count).ToArray();
        var scores = new float[_padded];
        for (var round = 0; round < settings.Rounds; round++)
        {
            for (var i = order.Length - 1; i > 0; i--)
            {
                var j = random.Next(i + 1);
                (order[i], order[j]) = (order[j], order[i]);
            }
            var rate = settings.Rate * (1 - (round / (float)settings.Rounds));
            foreach (var at in order)
            {
                var (label, all, share) = lessons[at];
                var rows = Scaled(all.Where(_ => random.NextDouble() >= settings.Drop));
                Array.Clear(scores);
                foreach (var (row, value) in rows) AddScaled(scores, _weights[row], value);
                var most = float.MinValue;
                for (var c = 0; c < _classes; c++) most = Math.Max(most, scores[c]);
                var sum = 0f;
                for (var c = 0; c < _classes; c++) sum += scores[c] = MathF.Exp(scores[c] - most);
                for (var c = 0; c < _classes; c++) scores[c] = -share * ((scores[c] / sum) - (settings.Smooth / _classes));
                for (var c = _classes; c < _padded; c++) scores[c] = 0;
                scores[label] += share * (1 - settings.Smooth);
                foreach (var (row, value) in rows) AddScaled(_weights[row], scores, rate * value);
            }
        }
    }

    private static void AddScaled(float[] sum, float[] more, float by)
    {
        var factor = new Vector<float>(by);
        for (var i = 0; i < sum.Length; i += Vector<float>.Count) (new Vector<float>(sum, i) + (factor * new Vector<float>(more, i))).CopyTo(sum, i);
    }
}
