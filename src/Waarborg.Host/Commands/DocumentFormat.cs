using System.Text;
using Waarborg.Law;
using Waarborg.Pdf;

namespace Waarborg.Host.Commands;

/// <summary>Writes a document in the form that was asked for: a page, a tagged PDF, or else Markdown.</summary>
internal static class DocumentFormat
{
    internal static byte[] Bytes(DocumentTree document, string? format, DateTimeOffset now) => format switch
    {
        "pdf" => TaggedPdf.Write(document, now),
        "html" => Encoding.UTF8.GetBytes(document.Html()),
        _ => Encoding.UTF8.GetBytes(document.Markdown()),
    };
}
