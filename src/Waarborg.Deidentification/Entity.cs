using System.Globalization;

namespace Waarborg.Deidentification;

/// <summary>A stretch of text that holds personal data.</summary>
/// <param name="Start">Offset of the first UTF-16 code unit.</param>
/// <param name="End">Offset after the last UTF-16 code unit; greater than <paramref name="Start"/>.</param>
/// <param name="Label">What the stretch is.</param>
/// <param name="Score">How sure the recogniser is, above 0 and at most 1. A passed check digit or a known value gives 1 or nearly so.</param>
/// <param name="Source">The recogniser that found it. Never holds text of the document.</param>
public readonly record struct Entity(int Start, int End, EntityLabel Label, double Score, string Source)
{
    /// <summary>The number of UTF-16 code units.</summary>
    public int Length => End - Start;

    /// <summary>The offsets, label and source; never the text.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{EntityLabels.ToWire(Label)}[{Start}..{End}) {Score:0.00} {Source}");
}
