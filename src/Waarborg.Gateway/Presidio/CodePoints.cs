namespace Waarborg.Gateway.Presidio;

/// <summary>Offsets in code points, as Python counts, against offsets in UTF-16, as .NET does. Immutable.</summary>
internal sealed class CodePoints
{
    private readonly int[]? _starts;
    private readonly int _length;

    public CodePoints(string text)
    {
        _length = text.Length;
        if (text.AsSpan().IndexOfAnyInRange('\uD800', '\uDFFF') < 0)
            return;
        var starts = new List<int>(text.Length + 1);
        for (var i = 0; i < text.Length; i += i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]) ? 2 : 1)
            starts.Add(i);
        starts.Add(text.Length);
        _starts = [.. starts];
    }

    /// <summary>The number of code points.</summary>
    public int Count => _starts is null ? _length : _starts.Length - 1;

    /// <summary>The UTF-16 offset of a code point; <see cref="Count"/> gives the end.</summary>
    public int ToUtf16(int codePoint) => _starts is null ? codePoint : _starts[codePoint];

    /// <summary>The code point at or around a UTF-16 offset.</summary>
    public int FromUtf16(int offset)
    {
        if (_starts is null)
            return offset;
        var found = Array.BinarySearch(_starts, offset);
        return found >= 0 ? found : ~found - 1;
    }
}
