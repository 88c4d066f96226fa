namespace Waarborg.Recruitment.Weighing;

/// <summary>The numbers that a model decides on, in a fixed order, each with a name.</summary>
internal sealed class FeatureRow(List<string>? names = null)
{
    private readonly List<float> _values = [];

    internal float[] Values => [.. _values];

    internal void Add(string name, double value)
    {
        names?.Add(name);
        _values.Add((float)value);
    }

    internal void Add(string name, bool value) => Add(name, value ? 1 : 0);
}
