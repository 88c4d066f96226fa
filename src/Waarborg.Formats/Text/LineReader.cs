using System.Buffers;

namespace Waarborg.Formats.Text;

/// <summary>
/// Reads lines as bytes, with their ends, in memory for the longest line. In a file with quotes a line end inside quotes does not end the line.
/// Not thread safe.
/// </summary>
internal sealed class LineReader(Stream stream, int longest, bool quotes) : IDisposable
{
    private byte[] _buffer = ArrayPool<byte>.Shared.Rent(65_536);
    private int _start;
    private int _end;
    private bool _ended;

    /// <summary>Lines given so far.</summary>
    public long Number { get; private set; }

    /// <summary>The next line with its end; empty when there are no more. Valid until the next call.</summary>
    /// <exception cref="RecordException">A line is longer than allowed.</exception>
    public async ValueTask<ReadOnlyMemory<byte>> ReadAsync(CancellationToken cancellationToken)
    {
        var (scanned, quoted) = (_start, false);
        while (true)
        {
            for (; scanned < _end; scanned++)
            {
                if (quotes && _buffer[scanned] == '"')
                    quoted = !quoted;
                else if (_buffer[scanned] == '\n' && !quoted)
                    return Take(scanned + 1);
            }

            if (_ended)
                return _start == _end ? default : Take(_end);
            if (_end - _start > longest)
                throw new RecordException(Number + 1, RecordFault.TooLong, fatal: true);
            scanned -= Room();
            var read = await stream.ReadAsync(_buffer.AsMemory(_end), cancellationToken).ConfigureAwait(false);
            _ended = read == 0;
            _end += read;
        }
    }

    public void Dispose() => ArrayPool<byte>.Shared.Return(_buffer, clearArray: true);

    private ReadOnlyMemory<byte> Take(int end)
    {
        var line = _buffer.AsMemory(_start, end - _start);
        _start = end;
        Number++;
        return line;
    }

    /// <summary>Moves what is left to the front, or into a larger buffer; the number of places that it moved.</summary>
    private int Room()
    {
        var moved = _start;
        if (_end - _start > _buffer.Length / 2)
        {
            var larger = ArrayPool<byte>.Shared.Rent(_buffer.Length * 2);
            _buffer.AsSpan(_start, _end - _start).CopyTo(larger);
            ArrayPool<byte>.Shared.Return(_buffer, clearArray: true);
            _buffer = larger;
        }
        else
        {
            _buffer.AsSpan(_start, _end - _start).CopyTo(_buffer);
        }

        (_start, _end) = (0, _end - _start);
        return moved;
    }
}
