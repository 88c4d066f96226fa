using System.Text;

namespace Waarborg.Learning;

/// <summary>
/// The letters by which byte-level vocabularies write bytes (Radford et al. 2019): printable Latin-1 characters stand for themselves, the other bytes for the characters
/// from U+0100 on, in order; a space is "Ġ".
/// </summary>
internal static class ByteLetters
{
    private static readonly char[] s_letters = Letters();
    private static readonly Dictionary<char, byte> s_bytes = s_letters.Index().ToDictionary(l => l.Item, l => (byte)l.Index);

    /// <summary>A text's UTF-8 bytes as letters.</summary>
    public static string Of(string text) => string.Concat(Encoding.UTF8.GetBytes(text).Select(b => s_letters[b]));

    /// <summary>The bytes that letters stand for; null when one stands for none.</summary>
    public static byte[]? Bytes(string letters)
    {
        var bytes = new byte[letters.Length];
        for (var i = 0; i < bytes.Length; i++) if (!s_bytes.TryGetValue(letters[i], out bytes[i])) return null;
        return bytes;
    }

    private static char[] Letters()
    {
        var letters = new char[256];
        var next = 0x100;
        for (var b = 0; b < 256; b++) letters[b] = b is (>= '!' and <= '~') or (>= 0xA1 and <= 0xAC) or (>= 0xAE and <= 0xFF) ? (char)b : (char)next++;
        return letters;
    }
}
