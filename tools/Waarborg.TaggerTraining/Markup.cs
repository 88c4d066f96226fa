using System.Text;
using Waarborg.Deidentification;

namespace Waarborg.TaggerTraining;

/// <summary>Builds a text with its labels piece by piece.</summary>
internal sealed class Markup
{
    private readonly StringBuilder _text = new();
    private readonly List<TrainingSpan> _spans = [];

    public int Length => _text.Length;

    public void Add(ReadOnlySpan<char> plain) => _text.Append(plain);

    public void Add(string value, EntityLabel label, string? entity = null)
    {
        if (value.Length > 0)
            _spans.Add(new(_text.Length, _text.Length + value.Length, label, entity));
        _text.Append(value);
    }

    public TrainingText ToText(string id, Coverage coverage = Coverage.Full) => new(id, _text.ToString(), [.. _spans], coverage);
}
