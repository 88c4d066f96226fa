using Waarborg.Recruitment.Reading;

namespace Waarborg.Chain.Artefacts.Recruitment;

/// <summary>A CV, a letter or an answer as text. Personal data: lives in memory only.</summary>
/// <param name="Name">How passages refer to it: <c>cv</c>, <c>letter</c>, <c>answer-1</c>.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Text">The text, as it came through the door.</param>
public sealed record ApplicationPaper(string Name, DocumentKind Kind, string Text)
{
    /// <summary>Says what it is, never what is in it.</summary>
    public override string ToString() => Name;
}
