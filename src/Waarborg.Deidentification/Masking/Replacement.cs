using System.Globalization;

namespace Waarborg.Deidentification;

/// <summary>Where a stretch of the original went. Offsets count UTF-16 code units; ends are exclusive.</summary>
/// <param name="Start">Start in the original.</param>
/// <param name="End">End in the original.</param>
/// <param name="NewStart">Start in the de-identified text.</param>
/// <param name="NewEnd">End in the de-identified text.</param>
/// <param name="Label">What stood there.</param>
public readonly record struct Replacement(int Start, int End, int NewStart, int NewEnd, EntityLabel Label)
{
    /// <summary>The offsets and label; never the text.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{EntityLabels.ToWire(Label)}[{Start}..{End}) -> [{NewStart}..{NewEnd})");
}
