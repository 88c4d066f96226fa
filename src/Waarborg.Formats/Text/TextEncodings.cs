using System.Text;

namespace Waarborg.Formats.Text;

/// <summary>Tells the encoding of a text from its byte order mark: UTF-8 without one, UTF-8 or UTF-16 with one. Invalid bytes are an error.</summary>
internal static class TextEncodings
{
    public static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private static readonly UTF8Encoding Utf8Marked = new(encoderShouldEmitUTF8Identifier: true, throwOnInvalidBytes: true);
    private static readonly UnicodeEncoding LittleEndian = new(bigEndian: false, byteOrderMark: true, throwOnInvalidBytes: true);
    private static readonly UnicodeEncoding BigEndian = new(bigEndian: true, byteOrderMark: true, throwOnInvalidBytes: true);

    /// <summary>The encoding, and the mark that stands in front and is to be skipped.</summary>
    public static Encoding Of(ReadOnlySpan<byte> start)
    {
        if (start.StartsWith(Utf8Marked.Preamble))
            return Utf8Marked;
        if (start.StartsWith(LittleEndian.Preamble))
            return LittleEndian;
        return start.StartsWith(BigEndian.Preamble) ? BigEndian : Utf8;
    }
}
