namespace Waarborg.Learning;

/// <summary>
/// A linear model over numbered features: for each feature a weight for every class. The classes are the passages of the documents, then their sections; each of the
/// two groups is a distribution of its own.
/// </summary>
internal sealed class FinderWeights(int passages, int sections)
{
    private readonly SortedDictionary<uint, float[]> _rows = [];

    public int Passages => passages;

    public int Classes => passages + sections;

    /// <summary>The features that have weights, ascending.</summary>
    public IReadOnlyCollection<uint> Features => _rows.Keys;

    public float[]? Row(uint feature) => _rows.GetValueOrDefault(feature);

    /// <summary>The row of a feature, made of zeros when it is new.</summary>
    public float[] Reach(uint feature)
    {
        if (!_rows.TryGetValue(feature, out var row)) _rows[feature] = row = new float[Classes];
        return row;
    }

    /// <summary>Adds the evidence of the features to the classes' scores.</summary>
    public void AddTo(float[] scores, ReadOnlySpan<(uint Feature, float Value)> features)
    {
        foreach (var (feature, value) in features)
        {
            if (!_rows.TryGetValue(feature, out var row)) continue;
            for (var c = 0; c < scores.Length; c++) scores[c] += row[c] * value;
        }
    }
}
