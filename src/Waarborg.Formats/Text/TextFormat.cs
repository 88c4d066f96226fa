using System.Text;
using Waarborg.Formats.Records;

namespace Waarborg.Formats.Text;

/// <summary>Plain text: the whole file is one document, read and written as it comes. The encoding stays.</summary>
internal sealed class TextFormat : IRecordFormat
{
    public string Name => "text";

    public async Task RunAsync(Stream input, Stream output, IRecordMasker masker, FormatOptions options, CancellationToken cancellationToken)
    {
        var peeked = await PeekedStream.OpenAsync(input, 3, cancellationToken).ConfigureAwait(false);
        var encoding = TextEncodings.Of(peeked.Start);
        using var reader = new StreamReader(peeked, encoding, detectEncodingFromByteOrderMarks: true, bufferSize: 65_536, leaveOpen: true);
        var writer = new StreamWriter(output, encoding, bufferSize: 65_536, leaveOpen: true);
        try
        {
            await masker.MaskAsync(new(1), reader, writer, cancellationToken).ConfigureAwait(false);
            await writer.FlushAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (DecoderFallbackException)
        {
            options.Handle(new(1, RecordFault.Encoding));
        }
    }
}
