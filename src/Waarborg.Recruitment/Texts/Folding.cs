namespace Waarborg.Recruitment.Texts;

/// <summary>
/// Lower case without diacritics, one character for one character, so that an offset in the folded text is an offset in the text itself.
/// Written out because the product runs without ICU.
/// </summary>
internal static class Folding
{
    private const string From = "àáâãäåāăąçćčďđèéêëēėęěğģìíîïīįıķłļľñńņňòóôõöøōőŕřśşšșťţțùúûüūůűųýÿźżžÀÁÂÃÄÅĀĂĄÇĆČĎĐÈÉÊËĒĖĘĚĞÌÍÎÏĪĮİŁĽÑŃŇÒÓÔÕÖØŌŐŘŚŞŠȘŤȚÙÚÛÜŪŮŰŲÝŹŻŽ’‘`‐‑–—\u00A0\u2007\u202F";
    private const string To = "aaaaaaaaacccddeeeeeeeeggiiiiiiiklllnnnnoooooooorrsssstttuuuuuuuuyyzzzaaaaaaaaacccddeeeeeeeegiiiiiiillnnnoooooooorssssttuuuuuuuuyzzz'''----   ";

    internal static string Fold(string text)
    {
        return string.Create(text.Length, text, static (buffer, source) =>
        {
            for (var i = 0; i < buffer.Length; i++) buffer[i] = Fold(source[i]);
        });
    }

    private static char Fold(char c)
    {
        if (c < 0x80) return char.IsAsciiLetterUpper(c) ? (char)(c | 0x20) : c;
        var at = From.IndexOf(c, StringComparison.Ordinal);
        return at < 0 ? char.ToLowerInvariant(c) : To[at];
    }
}
