namespace Waarborg.Evidence;

/// <summary>Standard base64 (RFC 4648, section 4) in its one canonical spelling: no white space, no stray bits, padding as due.</summary>
internal static class StrictBase64
{
    /// <summary>Decodes.</summary>
    /// <returns>False when the text is not the canonical spelling of any bytes.</returns>
    public static bool TryDecode(string text, out byte[] bytes)
    {
        bytes = new byte[text.Length / 4 * 3];
        if (text.Length % 4 != 0 || !Convert.TryFromBase64String(text, bytes, out var written))
        {
            bytes = [];
            return false;
        }

        bytes = bytes[..written];
        return string.Equals(Convert.ToBase64String(bytes), text, StringComparison.Ordinal);
    }
}
