using Waarborg.Deidentification.Reading;

namespace Waarborg.Deidentification.Recognition;

/// <summary>Telephone numbers: Dutch ones in any grouping, +31, 0031, (0), service numbers, and international ones that begin with + or 00.</summary>
internal sealed class PhoneRecogniser : IRecogniser
{
    private const int MostDigits = 17;

    private static readonly PhraseTrie<string> Cue = Phrases.Of(
        "tel", "telefoon", "telefoonnummer", "telnr", "tel nr", "telefoonnr", "mobiel", "mobiele nummer", "mob", "gsm", "fax", "bel", "bellen",
        "belt", "sms",
        "bereikbaar", "bereikbaar op", "phone", "telephone", "mobile", "cell", "call", "whatsapp", "06 nummer", "thuisnummer");

    /// <summary>The words with which an announcement begins.</summary>
    public static IEnumerable<string> Words => Cue.FirstWords;

    public string Name => "phone";

    public void Recognise(Document document, List<Entity> found)
    {
        Span<char> buffer = stackalloc char[MostDigits];
        int announcedUntil = -1, read = -1;
        foreach (var i in document.Marked(Trigger.SixDigits | Trigger.Phone))
        {
            if (i <= read)
                continue;
            if (document[i].IsWord)
            {
                if (Cue.TryMatch(document, i, out var end, out _) && !document.GapBefore(end).IsMasked())
                    announcedUntil = end + 3;
                continue;
            }

            var last = Read(document, i, i <= announcedUntil, buffer, out var announced);
            if (last < i)
                continue;
            found.Add(new(StartOf(document, i), document[last].End, EntityLabel.Phone, announced ? Scores.Announced : Scores.Formed, Name));
            read = last;
        }
    }

    /// <summary>The last token of the number that starts here, or one before it.</summary>
    private static int Read(Document document, int i, bool announced, Span<char> buffer, out bool needsCue)
    {
        needsCue = false;
        if ((i > 0 && document.TouchesNext(i - 1)) || IsDate(document, i) || IsInsideDate(document, i) || NumberGroups.GoesBefore(document, i, ".,:")
            || IsMoney(document, i))
            return i - 1;
        var plus = IsPlus(document, i);
        var groups = NumberGroups.Read(document, i, " -‑–.·*/()\u00A0\t", 3, buffer);
        var digits = groups.Digits.Length;
        for (var last = i + groups.Count - 1; last >= i; digits -= document[last].Length, last--)
        {
            var count = last - i + 1;
            if (document.TouchesNext(last) || NumberGroups.GoesOn(document, last, ":,") || IsUnit(document, last))
                continue;
            if (PhoneNumbers.IsNumber(groups.Digits[..digits], plus, count, false))
                return last;
            if (announced && PhoneNumbers.IsNumber(groups.Digits[..digits], plus, count, true))
            {
                needsCue = true;
                return last;
            }
        }

        return i - 1;
    }

    private static bool IsPlus(Document document, int i)
    {
        var gap = document.GapBefore(i);
        return gap.EndsWith("+") || gap.EndsWith("+ ") || gap.EndsWith("(+") || gap.EndsWith("＋");
    }

    private static int StartOf(Document document, int i)
    {
        var gap = document.GapBefore(i);
        var start = document[i].Start;
        if (gap.EndsWith("(+"))
            return start - 2;
        if (gap.EndsWith("+ "))
            return start - 2;
        return gap.EndsWith("+") || gap.EndsWith("(") ? start - 1 : start;
    }

    /// <summary>"01-02-2024 11" has ten digits and begins with 0; it is a date and a time. "06-12-24 ..." is a mobile number.</summary>
    private static bool IsDate(Document document, int i) => DateReader.Read(document, i) is { Year: not null } date && date.Last == i + 2 && document[i + 1].IsNumber && document.Surface(i) is not "06";

    /// <summary>The month or year of "02/05/2025 - 9.20".</summary>
    private static bool IsInsideDate(Document document, int i)
    {
        for (var back = 1; back <= 2 && back <= i && document[i - back].IsNumber; back++)
        {
            if (DateReader.Read(document, i - back) is { Year: not null } date && date.Last >= i)
                return true;
        }

        return false;
    }

    private static bool IsMoney(Document document, int i) => document.GapBefore(i).Holds("€$£");

    private static bool IsUnit(Document document, int last) => last + 1 < document.Count && document[last + 1].IsWord
        && Gaps.IsBlank(document.GapAfter(last)) && document.Folded(last + 1) is "euro" or "eur" or "kwh" or "m" or "km" or "mg" or "ml" or "cent";
}
