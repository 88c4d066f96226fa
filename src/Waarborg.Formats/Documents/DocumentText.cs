using System.Text;
using Waarborg.Deidentification;
using Waarborg.Formats.Compression;
using Waarborg.Formats.Text;

namespace Waarborg.Formats.Documents;

/// <summary>
/// Reads the text of one document that somebody sent: PDF, Word or plain text, told apart by its first bytes. Nothing is fetched, run or kept, and hidden text comes along, so
/// that it can be seen. Thread safe.
/// </summary>
public static class DocumentText
{
    /// <summary>Reads it.</summary>
    /// <param name="content">The file, read to its end and not closed.</param>
    /// <param name="largest">Most bytes that the file may have.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <returns>The text, never null; empty when there is none.</returns>
    /// <exception cref="RecordException">It cannot be read; names the fault and never the content.</exception>
    public static async Task<string> ReadAsync(Stream content, int largest, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(content);
        using var whole = await WholeFile.ReadAsync(content, largest, cancellationToken).ConfigureAwait(false);
        var bytes = whole.GetBuffer().AsMemory(0, (int)whole.Length);
        var format = FormatOf(bytes.Span);
        if (format is null)
            return TextOf(bytes.Span);
        var reader = new Collector();
        using var output = new MemoryStream();
        whole.Position = 0;
        await format.RunAsync(whole, output, reader, new FormatOptions { LargestRecord = largest }, cancellationToken).ConfigureAwait(false);
        return string.Join("\n", reader.Texts).Trim();
    }

    private static IRecordFormat? FormatOf(ReadOnlySpan<byte> start)
    {
        if (start.StartsWith("%PDF"u8))
            return new PdfFormat();
        if (Magic.IsOfficeEncrypted(start))
            throw new RecordException(1, RecordFault.Protected);
        if (start.StartsWith("PK"u8))
            return new DocxFormat();
        return Magic.IsPacked(start) ? throw new RecordException(1, RecordFault.NestedArchive) : null;
    }

    private static string TextOf(ReadOnlySpan<byte> bytes)
    {
        try
        {
            var encoding = TextEncodings.Of(bytes);
            return Whole(encoding.GetString(bytes[encoding.Preamble.Length..]));
        }
        catch (DecoderFallbackException)
        {
            // Old word processors write one byte a letter.
            return Whole(Encoding.Latin1.GetString(bytes));
        }
    }

    /// <summary>A picture or a program called .txt holds bytes that no text holds.</summary>
    private static string Whole(string text) =>
        text.Any(c => c < ' ' && c is not ('\n' or '\r' or '\t' or '\f')) ? throw new RecordException(1, RecordFault.Encoding) : text.Trim();

    /// <summary>Takes the texts as they are and changes nothing.</summary>
    private sealed class Collector : IRecordMasker
    {
        public List<string> Texts { get; } = [];

        public IReadOnlyList<DeidentifiedText> Mask(RecordPlace place, IReadOnlyList<string> texts, IReadOnlyList<EntityLabel?>? labels = null)
        {
            Texts.AddRange(texts);
            return [.. texts.Select(text => new DeidentifiedText(text, []))];
        }

        public string Rename(string id) => id;

        public Task MaskAsync(RecordPlace place, TextReader reader, TextWriter writer, CancellationToken cancellationToken) => throw new NotSupportedException();
    }
}
