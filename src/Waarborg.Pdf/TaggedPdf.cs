using Waarborg.Law;
using Waarborg.Pdf.Layout;

namespace Waarborg.Pdf;

/// <summary>
/// Writes a document as a PDF that everybody can read: PDF 1.7 with the structure that PDF/UA-1 (ISO 14289-1) asks: headings, lists, tables with headers, links, language, title and
/// bookmarks, fonts inside, and what only decorates marked as such. The same document and moment give the same bytes. Thread safe.
/// </summary>
public static class TaggedPdf
{
    /// <summary>Writes the PDF.</summary>
    /// <param name="document">The document.</param>
    /// <param name="made">When the PDF is made; it is in its properties, to the second.</param>
    /// <returns>The file. It holds what the document holds.</returns>
    public static byte[] Write(DocumentTree document, DateTimeOffset made)
    {
        ArgumentNullException.ThrowIfNull(document);
        return new DocumentPrinter(document, made).Print();
    }
}
