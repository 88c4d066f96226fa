namespace Waarborg.Chain.Files;

/// <summary>
/// Passes bytes through and checks them on the way: valid UTF-8 (RFC 3629: no overlong forms, no surrogates), no endless line, no endless file.
/// It sees every byte in order, so its line and column are exact.
/// </summary>
internal sealed class GuardedUtf8Stream(Stream inner, int maximumLineBytes, long maximumBytes) : Stream
{
    private long _total;
    private int _line = 1;
    private int _column;
    private int _lineBytes;
    private int _pending;
    private byte _low = 0x80;
    private byte _high = 0xBF;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        var read = inner.Read(buffer);
        Check(buffer[..read]);
        return read;
    }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        var read = await inner.ReadAsync(buffer, cancellationToken);
        Check(buffer.Span[..read]);
        return read;
    }

    public override void Flush() => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    private void Check(ReadOnlySpan<byte> bytes)
    {
        _total += bytes.Length;
        if (_total > maximumBytes) throw new GuardedUtf8Exception(file => CsvProblems.TooLarge(file, maximumBytes));
        if (bytes.IsEmpty && _pending > 0) Invalid();
        foreach (var value in bytes) Check(value);
    }

    private void Check(byte value)
    {
        if (++_lineBytes > maximumLineBytes)
        {
            var line = _line;
            throw new GuardedUtf8Exception(file => CsvProblems.LineTooLong(file, line, maximumLineBytes));
        }
        if (_pending > 0)
        {
            if (value < _low || value > _high) Invalid();
            (_low, _high) = (0x80, 0xBF);
            _pending--;
            return;
        }
        _column++;
        if (value == (byte)'\n') (_line, _column, _lineBytes) = (_line + 1, 0, 0);
        else if (value >= 0x80) Begin(value);
    }

    /// <summary>The lead bytes and the narrower range that some of them set for the next byte (Unicode 17, table 3-7).</summary>
    private void Begin(byte lead)
    {
        (_pending, _low, _high) = lead switch
        {
            >= 0xC2 and <= 0xDF => (1, (byte)0x80, (byte)0xBF),
            0xE0 => (2, (byte)0xA0, (byte)0xBF),
            0xED => (2, (byte)0x80, (byte)0x9F),
            >= 0xE1 and <= 0xEF => (2, (byte)0x80, (byte)0xBF),
            0xF0 => (3, (byte)0x90, (byte)0xBF),
            0xF4 => (3, (byte)0x80, (byte)0x8F),
            >= 0xF1 and <= 0xF3 => (3, (byte)0x80, (byte)0xBF),
            _ => (-1, (byte)0, (byte)0),
        };
        if (_pending < 0) Invalid();
    }

    private void Invalid()
    {
        var (line, column) = (_line, _column);
        throw new GuardedUtf8Exception(file => CsvProblems.NotUtf8(file, line, column));
    }
}
