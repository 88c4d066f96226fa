using System.Text;
using UglyToad.PdfPig;
using UglyToad.PdfPig.DocumentLayoutAnalysis.TextExtractor;
using UglyToad.PdfPig.Exceptions;
using Waarborg.Formats.Text;

namespace Waarborg.Formats.Documents;

/// <summary>PDF in, text out: the pages in reading order, with a form feed between them. A scan has no text and is refused rather than passed as empty.</summary>
internal sealed class PdfFormat : IRecordFormat
{
    public string Name => "pdf";

    public async Task RunAsync(Stream input, Stream output, IRecordMasker masker, FormatOptions options, CancellationToken cancellationToken)
    {
        try
        {
            using var whole = await WholeFile.ReadAsync(input, options.LargestRecord, cancellationToken).ConfigureAwait(false);
            var text = Text(whole.ToArray(), cancellationToken);
            await output.WriteAsync(TextEncodings.Utf8.GetBytes(masker.Mask(new(1), [text])[0].Text), cancellationToken).ConfigureAwait(false);
        }
        catch (RecordException problem)
        {
            options.Handle(problem);
        }
    }

    private static string Text(byte[] bytes, CancellationToken cancellationToken)
    {
        try
        {
            using var document = PdfDocument.Open(bytes, new ParsingOptions { UseLenientParsing = true });
            var text = new StringBuilder();
            var images = false;
            foreach (var page in document.GetPages())
            {
                cancellationToken.ThrowIfCancellationRequested();
                var content = ContentOrderTextExtractor.GetText(page, addDoubleNewline: false);
                images |= string.IsNullOrWhiteSpace(content) && page.NumberOfImages > 0;
                text.Append(text.Length > 0 ? "\f" : string.Empty).Append(content.ReplaceLineEndings("\n"));
            }

            // One scanned page among others would go unseen; only what can be read whole is passed on.
            return images ? throw new RecordException(1, RecordFault.NoText) : LoneSurrogates.Replace(text.Append('\n').ToString());
        }
        catch (PdfDocumentEncryptedException)
        {
            throw new RecordException(1, RecordFault.Protected);
        }
        catch (Exception e) when (e is not (RecordException or OperationCanceledException or OutOfMemoryException))
        {
            // The library throws whatever the damage leads it to; its messages can quote the document.
            throw new RecordException(1, RecordFault.Damaged);
        }
    }
}
