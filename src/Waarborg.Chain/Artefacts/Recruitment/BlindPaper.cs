using Waarborg.Recruitment.Reading;

namespace Waarborg.Chain.Artefacts.Recruitment;

/// <summary>A document without what gives the person or a protected ground away. Still personal data: lives in memory only.</summary>
/// <param name="Name">How passages refer to it.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Text">The blind text.</param>
/// <param name="Masked">How many stretches were taken out.</param>
public sealed record BlindPaper(string Name, DocumentKind Kind, string Text, int Masked)
{
    /// <summary>Says what it is, never what is in it.</summary>
    public override string ToString() => Name;
}
