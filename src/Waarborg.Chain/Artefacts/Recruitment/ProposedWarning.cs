using Waarborg.Recruitment.Warnings;

namespace Waarborg.Chain.Artefacts.Recruitment;

/// <summary>A place in a blind document that the reviewer is warned of.</summary>
/// <param name="Kind">Of what.</param>
/// <param name="Document">The name of the document.</param>
/// <param name="Start">Offset in the blind text.</param>
/// <param name="End">Offset after it.</param>
/// <param name="Text">What stands there.</param>
public sealed record ProposedWarning(WarningKind Kind, string Document, int Start, int End, string Text)
{
    /// <summary>Never the text.</summary>
    public override string ToString() => $"{Kind} [{Start}..{End})";
}
