using System.Buffers;
using System.Text;
using System.Text.Json;
using Waarborg.Formats.Records;
using Waarborg.Formats.Text;

namespace Waarborg.Formats.Json;

/// <summary>A JSON object a line. Without chosen columns every text of the object is changed, except its id. Memory for the longest line.</summary>
internal sealed class JsonLinesFormat : IRecordFormat
{
    public string Name => "jsonl";

    public async Task RunAsync(Stream input, Stream output, IRecordMasker masker, FormatOptions options, CancellationToken cancellationToken)
    {
        var peeked = await PeekedStream.OpenAsync(input, 3, cancellationToken).ConfigureAwait(false);
        var mark = Marked.Utf8(peeked);
        await output.WriteAsync(mark, cancellationToken).ConfigureAwait(false);
        using var lines = new LineReader(peeked, options.LargestRecord, quotes: false);
        while (await lines.ReadAsync(cancellationToken).ConfigureAwait(false) is { Length: > 0 } line)
        {
            cancellationToken.ThrowIfCancellationRequested();
            try
            {
                await output.WriteAsync(Change(line.Span, lines.Number, masker, options), cancellationToken).ConfigureAwait(false);
            }
            catch (RecordException problem)
            {
                options.Handle(problem);
            }
        }
    }

    private static ReadOnlyMemory<byte> Change(ReadOnlySpan<byte> line, long number, IRecordMasker masker, FormatOptions options)
    {
        var json = line.TrimEnd("\r\n"u8);
        if (json.Trim(" \t"u8).IsEmpty)
            return line.ToArray();
        if (!System.Text.Unicode.Utf8.IsValid(json))
            throw new RecordException(number, RecordFault.Encoding);
        try
        {
            var texts = JsonTexts.Read(json, options, out var id, out var person);
            var changed = masker.Mask(new(number, id, person), texts.ConvertAll(t => t.Text), texts.ConvertAll(t => t.Label)).Select(t => t.Text).ToList();
            var buffer = new ArrayBufferWriter<byte>(json.Length + 64);
            JsonTexts.Write(json, options, texts, changed, buffer);
            buffer.Write(line[json.Length..]);
            return buffer.WrittenMemory;
        }
        catch (JsonException)
        {
            // Without the parser's message: that would quote the text.
            throw new RecordException(number, RecordFault.Json);
        }
        catch (Exception e) when (e is InvalidOperationException or EncoderFallbackException or ArgumentException)
        {
            throw new RecordException(number, RecordFault.LoneSurrogate);
        }
    }
}
