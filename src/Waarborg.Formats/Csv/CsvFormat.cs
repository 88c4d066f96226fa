using System.Text;
using Waarborg.Deidentification;
using Waarborg.Formats.Records;
using Waarborg.Formats.Text;

namespace Waarborg.Formats.Csv;

/// <summary>
/// CSV with a header (RFC 4180): comma, semicolon or tab, found from the header. Fields that do not change stay as they are written.
/// Memory for the longest record.
/// </summary>
internal sealed class CsvFormat : IRecordFormat
{
    public string Name => "csv";

    public async Task RunAsync(Stream input, Stream output, IRecordMasker masker, FormatOptions options, CancellationToken cancellationToken)
    {
        var peeked = await PeekedStream.OpenAsync(input, 3, cancellationToken).ConfigureAwait(false);
        var mark = Marked.Utf8(peeked);
        using var lines = new LineReader(peeked, options.LargestRecord, quotes: true);
        var first = await lines.ReadAsync(cancellationToken).ConfigureAwait(false);
        if (first.IsEmpty)
            throw new RecordException(0, RecordFault.Csv, fatal: true);
        var header = Header(first.Span, options);
        await output.WriteAsync(mark, cancellationToken).ConfigureAwait(false);
        await output.WriteAsync(first, cancellationToken).ConfigureAwait(false);
        while (await lines.ReadAsync(cancellationToken).ConfigureAwait(false) is { Length: > 0 } line)
        {
            try
            {
                // The header is no record: the first is 1.
                var changed = Change(line.Span, lines.Number - 1, header, masker, options);
                await output.WriteAsync(TextEncodings.Utf8.GetBytes(changed), cancellationToken).ConfigureAwait(false);
            }
            catch (RecordException problem)
            {
                options.Handle(problem);
            }
        }
    }

    private static CsvHeader Header(ReadOnlySpan<byte> line, FormatOptions options)
    {
        string text;
        try
        {
            text = TextEncodings.Utf8.GetString(line);
        }
        catch (DecoderFallbackException)
        {
            throw new RecordException(0, RecordFault.Encoding, fatal: true);
        }

        var separator = ",;\t".MaxBy(sign => text.Count(c => c == sign));
        if (CsvLine.Parse(text, separator) is not { } parsed)
            throw new RecordException(0, RecordFault.Csv, fatal: true);
        var names = parsed.Raw.Select(raw => CsvLine.Value(raw).Trim()).ToList();
        foreach (var asked in options.Required)
        {
            if (!names.Contains(asked))
                throw new RecordException(0, RecordFault.MissingColumn, fatal: true, asked);
        }

        var chosen = Enumerable.Range(0, names.Count).Where(i => options.Chooses(names[i])).ToList();
        return new(separator, names, chosen, chosen.ConvertAll(i => options.LabelOf(names[i])));
    }

    private static string Change(ReadOnlySpan<byte> bytes, long number, CsvHeader header, IRecordMasker masker, FormatOptions options)
    {
        string line;
        try
        {
            line = TextEncodings.Utf8.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            throw new RecordException(number, RecordFault.Encoding);
        }

        if (line.AsSpan().TrimEnd("\r\n").IsEmpty && header.Names.Count > 1)
            return line;
        if (CsvLine.Parse(line, header.Separator) is not { } record || record.Raw.Count != header.Names.Count)
            throw new RecordException(number, RecordFault.Csv);
        string? Value(string? column) => column is not null && header.Names.IndexOf(column) is >= 0 and var i ? CsvLine.Value(record.Raw[i]) : null;
        var texts = header.Chosen.Select(i => CsvLine.Value(record.Raw[i])).ToList();
        var changed = masker.Mask(new(number, Value(options.IdColumn), Value(options.PersonColumn)), texts, header.Labels);
        return record.Write(header.Chosen.Zip(changed).ToDictionary(pair => pair.First, pair => pair.Second.Text), header.Separator);
    }

    private sealed record CsvHeader(char Separator, List<string> Names, List<int> Chosen, List<EntityLabel?> Labels);
}
