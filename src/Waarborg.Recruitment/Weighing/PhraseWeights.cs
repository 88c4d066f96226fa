using System.Globalization;

namespace Waarborg.Recruitment.Weighing;

/// <summary>What words say by themselves about the outcome: a sum of weights for each outcome. Immutable and thread safe.</summary>
internal sealed class PhraseWeights(IReadOnlyDictionary<string, float[]> weights, int outcomes)
{
    internal IReadOnlyDictionary<string, float[]> Weights { get; } = weights;

    internal double[] Scores(IEnumerable<(string Phrase, double Count)> phrases)
    {
        var scores = new double[outcomes];
        foreach (var (phrase, count) in phrases)
            if (Weights.TryGetValue(phrase, out var found))
                for (var k = 0; k < outcomes; k++) scores[k] += count * found[k];
        return scores;
    }

    internal static PhraseWeights Read(string line)
    {
        var cells = line.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(c => (Phrase: c[..c.LastIndexOf('=')], Values: c[(c.LastIndexOf('=') + 1)..].Split('/').Select(v => float.Parse(v, CultureInfo.InvariantCulture)).ToArray())).ToList();
        return new(cells.ToDictionary(c => c.Phrase, c => c.Values, StringComparer.Ordinal), cells[0].Values.Length);
    }

    internal string Write() => string.Join(' ', Weights.OrderBy(w => w.Key, StringComparer.Ordinal).Select(w => $"{w.Key}={string.Join('/', w.Value.Select(v => v.ToString("0.##", CultureInfo.InvariantCulture)))}"));
}
