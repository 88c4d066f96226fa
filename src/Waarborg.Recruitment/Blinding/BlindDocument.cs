using Waarborg.Recruitment.Reading;

namespace Waarborg.Recruitment.Blinding;

/// <summary>A document as the reviewer sees it until the decision is made.</summary>
public sealed class BlindDocument
{
    private readonly IReadOnlyList<(int Start, int End, int BlindStart, int BlindEnd)> _masks;

    internal BlindDocument(ApplicationDocument original, string text, IReadOnlyList<(int Start, int End, int BlindStart, int BlindEnd)> masks)
    {
        (Name, Kind, Text, _masks) = (original.Name, original.Kind, text, masks);
    }

    /// <summary>The name of the document.</summary>
    public string Name { get; }

    /// <summary>What it is.</summary>
    public DocumentKind Kind { get; }

    /// <summary>The text without what gives the person or a protected ground away.</summary>
    public string Text { get; }

    /// <summary>How many stretches were taken out.</summary>
    public int Masked => _masks.Count;

    /// <summary>Where a passage of the original stands in the blind text.</summary>
    /// <param name="start">Offset in the original.</param>
    /// <param name="end">Offset after it; not before <paramref name="start"/>.</param>
    /// <returns>Offsets in <see cref="Text"/>; a passage that begins or ends inside a mask takes the whole mask along.</returns>
    public (int Start, int End) Map(int start, int end)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(end, start);
        return (Move(start, atEnd: false), Move(end, atEnd: true));
    }

    private int Move(int at, bool atEnd)
    {
        var shift = 0;
        foreach (var mask in _masks)
        {
            if (at <= mask.Start) break;
            if (at < mask.End) return atEnd ? mask.BlindEnd : mask.BlindStart;
            shift = mask.BlindEnd - mask.End;
        }
        return at + shift;
    }
}
