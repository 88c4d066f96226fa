using System.Text;

namespace Waarborg.Evidence;

/// <summary>UTF-8 that refuses what is not valid Unicode, where the default would silently replace it.</summary>
internal static class StrictUtf8
{
    private static readonly UTF8Encoding Encoding = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Encodes.</summary>
    /// <exception cref="ArgumentException">The text contains half a surrogate pair.</exception>
    public static byte[] GetBytes(string text) => Encoding.GetBytes(text);

    /// <summary>Encodes.</summary>
    /// <returns>False when the text contains half a surrogate pair.</returns>
    public static bool TryGetBytes(string text, out byte[] bytes)
    {
        try
        {
            bytes = Encoding.GetBytes(text);
            return true;
        }
        catch (EncoderFallbackException)
        {
            bytes = [];
            return false;
        }
    }

    /// <summary>Decodes.</summary>
    /// <returns>False when the bytes are not UTF-8.</returns>
    public static bool TryGetString(ReadOnlySpan<byte> bytes, out string text)
    {
        try
        {
            text = Encoding.GetString(bytes);
            return true;
        }
        catch (DecoderFallbackException)
        {
            text = "";
            return false;
        }
    }
}
