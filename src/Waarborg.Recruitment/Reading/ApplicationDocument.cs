namespace Waarborg.Recruitment.Reading;

/// <summary>A CV or a letter as text.</summary>
/// <param name="Name">How passages refer to it, such as a file name.</param>
/// <param name="Text">The text; offsets count its UTF-16 code units.</param>
/// <param name="Kind">What it is.</param>
public sealed record ApplicationDocument(string Name, string Text, DocumentKind Kind)
{
    /// <summary>The kind; never the text.</summary>
    public override string ToString() => Kind.ToString();
}
