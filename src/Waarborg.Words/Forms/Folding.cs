namespace Waarborg.Words.Forms;

/// <summary>Lower case without diacritics, one character for one, so that an offset in the folded text is an offset in the text. Written out because the product runs without ICU.</summary>
public static class Folding
{
    private const string From = "ģķļņİàáâãäåāăąçćčďđèéêëēėęěğìíîïīįıłľñńňòóôõöøōőŕřśşšșťţțùúûüūůűųýÿźżž’‘`‐‑–—\u00A0\u2007\u202F";
    private const string To = "gklniaaaaaaaaacccddeeeeeeeegiiiiiiillnnnoooooooorrsssstttuuuuuuuuyyzzz'''----   ";

    /// <summary>The folded text, as long as the text.</summary>
    public static string Fold(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return string.Create(text.Length, text, static (buffer, source) =>
        {
            for (var i = 0; i < buffer.Length; i++) buffer[i] = Fold(source[i]);
        });
    }

    private static char Fold(char c)
    {
        if (c < 0x80) return char.IsAsciiLetterUpper(c) ? (char)(c | 0x20) : c;
        var lower = char.ToLowerInvariant(c);
        var at = From.IndexOf(lower, StringComparison.Ordinal);
        return at < 0 ? lower : To[at];
    }
}
