using Waarborg.Deidentification.Reading;

namespace Waarborg.Deidentification.Recognition;

/// <summary>
/// Bank account numbers by country, length and mod 97, in any case, with blanks, dots or hyphens. A Dutch one whose check fails is taken as well when
/// its form leaves no doubt: a slip of the pen still names the holder's bank and most of the number.
/// </summary>
internal sealed class IbanRecogniser : IRecogniser
{
    private const int Longest = 34;
    private const int MostTokens = 24;

    private const int FewestDigits = 8;

    public string Name => "iban";

    public void Recognise(Document document, List<Entity> found)
    {
        Span<char> buffer = stackalloc char[Longest];
        foreach (var i in document.Where<Possible>())
        {
            var length = Checks.IbanLength(document.Folded(i));
            if (length == 0)
                continue;
            var last = Read(document, i, length, buffer);
            if (last < 0)
                continue;
            var plain = buffer[..length];
            if (Checks.IsIban(plain) && HoldsDigits(plain))
                found.Add(new(document[i].Start, document[last].End, EntityLabel.Iban, Scores.Checked, Name));
            else if (IsDutchForm(plain) && NumberGroups.StandsApart(document, i, last))
                found.Add(new(document[i].Start, document[last].End, EntityLabel.Iban, Scores.Announced, Name));
        }
    }

    /// <summary>Eight digits or more: a sentence may pass the check by chance ("de 69 wel. Het slot …"), an account of any country has as many.</summary>
    private static bool HoldsDigits(ReadOnlySpan<char> plain)
    {
        var digits = 0;
        foreach (var c in plain)
            digits += char.IsAsciiDigit(c) ? 1 : 0;
        return digits >= FewestDigits;
    }

    private static int Read(Document document, int start, int length, Span<char> buffer)
    {
        var used = 0;
        for (var i = start; i < document.Count && i - start < MostTokens; i++)
        {
            if (i > start && document.GapBefore(i) is { Length: > 0 } gap && !(gap.Length <= 2 && gap.HoldsOnly(" \u00A0.-‑")))
                return -1;
            var folded = document.Folded(i);
            if (used + folded.Length > length || !folded.HoldsOnly("abcdefghijklmnopqrstuvwxyz0123456789"))
                return -1;
            folded.CopyTo(buffer[used..]);
            used += folded.Length;
            if (used == length)
                return i; // letters may touch it: the check tells where it ends
        }

        return -1;
    }

    private static bool IsDutchForm(ReadOnlySpan<char> plain) => plain.StartsWith("nl")
        && plain[2..4].IndexOfAnyExceptInRange('0', '9') < 0
        && plain[4..8].IndexOfAnyExceptInRange('a', 'z') < 0
        && plain[8..].IndexOfAnyExceptInRange('0', '9') < 0;

    /// <summary>A country before a number.</summary>
    private readonly struct Possible : ICandidates
    {
        public static ulong Among(Looks looks)
        {
            return looks.Marked(Trigger.Iban) & looks.Is(TokenKind.Number, 1);
        }
    }
}
