namespace Waarborg.Law;

/// <summary>
/// A document as people read it: blocks in reading order, out of which the HTML page, the Markdown and the PDF are all written, so that they say the same. It can hold
/// what a manifest and answers to questionnaires hold: treat it as such. Immutable; thread safe.
/// </summary>
/// <param name="Title">The title, for the window, the reader and the list of files.</param>
/// <param name="Language"><c>nl</c> or <c>en</c>.</param>
/// <param name="Blocks">The blocks. The first is the one heading of level 1.</param>
public sealed record DocumentTree(string Title, string Language, IReadOnlyList<DocumentBlock> Blocks)
{
    /// <summary>As Markdown. No text can open a heading, a table cell or a tag.</summary>
    public string Markdown() => DocumentMarkdown.Write(this);

    /// <summary>As one HTML page that stands by itself: no style sheet, script, font or image from anywhere.</summary>
    public string Html() => DocumentHtml.Write(this);

    /// <summary>The title; no contents.</summary>
    public override string ToString() => Title;
}
