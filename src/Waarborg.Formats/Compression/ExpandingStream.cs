namespace Waarborg.Formats.Compression;

/// <summary>Reads unpacked data and stops when they outgrow what they were packed in, or are damaged.</summary>
internal sealed class ExpandingStream(Stream unpacked, CountingStream packed, int largestExpansion) : ReadOnlyStream
{
    /// <summary>Below this size nothing is judged: small files may repeat themselves.</summary>
    private const long Harmless = 16 * 1024 * 1024;

    private long _count;

    public override int Read(Span<byte> buffer)
    {
        try
        {
            return Judge(unpacked.Read(buffer));
        }
        catch (Exception e) when (IsDamage(e))
        {
            throw new RecordException(0, RecordFault.Damaged, fatal: true);
        }
    }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        try
        {
            return Judge(await unpacked.ReadAsync(buffer, cancellationToken).ConfigureAwait(false));
        }
        catch (Exception e) when (IsDamage(e))
        {
            throw new RecordException(0, RecordFault.Damaged, fatal: true);
        }
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            unpacked.Dispose();
        base.Dispose(disposing);
    }

    private static bool IsDamage(Exception e) => e is InvalidDataException or ZstdSharp.ZstdException or EndOfStreamException;

    private int Judge(int read)
    {
        _count += read;
        return _count <= Harmless || _count <= packed.Count * largestExpansion ? read : throw new RecordException(0, RecordFault.Bomb, fatal: true);
    }
}
