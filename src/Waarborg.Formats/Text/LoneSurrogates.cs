namespace Waarborg.Formats.Text;

/// <summary>Half characters, which no encoding can write.</summary>
internal static class LoneSurrogates
{
    /// <summary>True when a text has half a character.</summary>
    public static bool In(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i]))
                continue;
            if (i + 1 >= text.Length || !char.IsSurrogatePair(text[i], text[i + 1]))
                return true;
            i++;
        }

        return false;
    }

    /// <summary>The text with U+FFFD for every half character.</summary>
    public static string Replace(string text) => In(text) ? System.Text.Encoding.UTF8.GetString(System.Text.Encoding.UTF8.GetBytes(text)) : text;
}
