using System.Text;
using Waarborg.Formats.Text;

namespace Waarborg.Formats.Records;

/// <summary>Byte order marks of formats that are UTF-8 by definition.</summary>
internal static class Marked
{
    /// <summary>Skips the UTF-8 mark and returns it, to be written again; refuses UTF-16.</summary>
    /// <exception cref="RecordException">The file is UTF-16.</exception>
    public static byte[] Utf8(PeekedStream stream)
    {
        var encoding = TextEncodings.Of(stream.Start);
        if (encoding is UnicodeEncoding)
            throw new RecordException(1, RecordFault.Encoding, fatal: true, "UTF-16");
        var mark = encoding.Preamble.ToArray();
        stream.Skip(mark.Length);
        return mark;
    }
}
