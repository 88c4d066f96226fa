namespace Waarborg.Learning;

/// <summary>Words, pieces and situations as numbered features of length one together, ascending by number; for a model that learns.</summary>
internal static class NumberedFeatures
{
    private const double PieceWeight = 0.4;
    private const double SituationWeight = 1.5;

    /// <summary>Numbers what a text is compared by.</summary>
    public static (uint Feature, float Value)[] Of(SortedDictionary<string, double> words, SortedDictionary<string, double> pieces, SituationChances situations)
    {
        var values = new SortedDictionary<uint, double>();
        foreach (var (word, weight) in words) values[Number('w', word)] = Math.Min(1, weight);
        foreach (var (piece, weight) in pieces) values[Number('p', piece)] = PieceWeight * Math.Min(1, weight);
        foreach (var (situation, share) in situations.Likeliest()) values[Number('s', Situation.All[situation].Said)] = SituationWeight * share;
        var length = Math.Sqrt(values.Values.Sum(v => v * v));
        return [.. values.Select(v => (v.Key, (float)(v.Value / length)))];
    }

    /// <summary>FNV-1a over the UTF-16 units: the same on every machine.</summary>
    private static uint Number(char kind, string feature)
    {
        var hash = (2166136261 ^ kind) * 16777619;
        foreach (var c in feature) hash = (hash ^ c) * 16777619;
        return hash;
    }
}
