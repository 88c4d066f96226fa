using Waarborg.Formats.Compression;

namespace Waarborg.Formats.Records;

/// <summary>A stream of which the first bytes can be looked at before it is read. Reads only.</summary>
internal sealed class PeekedStream : ReadOnlyStream
{
    private readonly Stream _inner;
    private readonly byte[] _start;
    private int _at;

    private PeekedStream(Stream inner, byte[] start) => (_inner, _start) = (inner, start);

    /// <summary>Reads up to so many bytes ahead.</summary>
    public static async Task<PeekedStream> OpenAsync(Stream inner, int count, CancellationToken cancellationToken)
    {
        var start = new byte[count];
        var read = await inner.ReadAtLeastAsync(start, count, throwOnEndOfStream: false, cancellationToken).ConfigureAwait(false);
        return new(inner, start[..read]);
    }

    /// <summary>What was read ahead.</summary>
    public ReadOnlySpan<byte> Start => _start;

    /// <summary>Leaves out bytes of what was read ahead.</summary>
    public void Skip(int count) => _at += count;

    public override int Read(Span<byte> buffer)
    {
        if (_at >= _start.Length)
            return _inner.Read(buffer);
        var count = Math.Min(buffer.Length, _start.Length - _at);
        _start.AsSpan(_at, count).CopyTo(buffer);
        _at += count;
        return count;
    }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
        _at < _start.Length ? Read(buffer.Span) : await _inner.ReadAsync(buffer, cancellationToken).ConfigureAwait(false);
}
