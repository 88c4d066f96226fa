using Waarborg.Formats.Compression;

namespace Waarborg.Formats;

/// <summary>Runs a format over a file that may be packed with gzip or Zstandard; the output is packed in the same way.</summary>
public static class FileMasking
{
    /// <summary>Changes a file.</summary>
    /// <param name="format">The kind of file.</param>
    /// <param name="input">Read to its end, not closed.</param>
    /// <param name="output">Written, not closed. What was written when an exception comes is not whole.</param>
    /// <param name="masker">Changes the texts.</param>
    /// <param name="options">How to read and write.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <exception cref="RecordException">A record cannot be read and is not to be skipped.</exception>
    public static async Task RunAsync(
        IRecordFormat format, Stream input, Stream output, IRecordMasker masker, FormatOptions options, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(format);
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(options);
        var (unpacked, kind) = await Packing.OpenAsync(input, options.LargestExpansion, cancellationToken).ConfigureAwait(false);
        await using (unpacked.ConfigureAwait(false))
        {
            if (kind == CompressionKind.None)
            {
                await format.RunAsync(unpacked, output, masker, options, cancellationToken).ConfigureAwait(false);
                return;
            }

            var packed = Packing.Pack(output, kind);
            await using (packed.ConfigureAwait(false))
                await format.RunAsync(unpacked, packed, masker, options, cancellationToken).ConfigureAwait(false);
        }
    }
}
