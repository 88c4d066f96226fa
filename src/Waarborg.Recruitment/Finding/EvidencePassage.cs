namespace Waarborg.Recruitment.Finding;

/// <summary>A literal passage.</summary>
/// <param name="Document">The name of the document.</param>
/// <param name="Start">Offset of the first UTF-16 code unit.</param>
/// <param name="End">Offset after the last.</param>
/// <param name="Text">Exactly what stands there.</param>
public sealed record EvidencePassage(string Document, int Start, int End, string Text)
{
    /// <summary>The offsets; never the text.</summary>
    public override string ToString() => $"[{Start}..{End})";
}
