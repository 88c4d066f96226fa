using System.Text;

namespace Waarborg.Fuzzing;

/// <summary>How bytes become a text: UTF-8, in which a wrong byte becomes a replacement sign; behind a first byte 255 UTF-16 as it stands, lone surrogates included.</summary>
internal static class Input
{
    internal static string Read(Stream stream)
    {
        using var memory = new MemoryStream();
        stream.CopyTo(memory);
        var bytes = memory.ToArray();
        if (bytes is not [255, ..]) return Encoding.UTF8.GetString(bytes);
        var text = new StringBuilder(bytes.Length / 2);
        for (var i = 1; i + 1 < bytes.Length; i += 2) text.Append((char)(bytes[i] | (bytes[i + 1] << 8)));
        return text.ToString();
    }
}
