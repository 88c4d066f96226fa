using Waarborg.Deidentification.Reading;
using Waarborg.Deidentification.Tagging;

namespace Waarborg.Deidentification.Recognition;

/// <summary>
/// The beginning of a name of which the end was found: "H. (Heleen) ter Maat-Bakker", and a line that is nothing but a name, "Ifeoma Grace Baker-Eze"; the name before an address of e-mail, "Van: wietske oud &lt;…&gt;"; and the surname at the head of a row, "Oud, Klaas; 2; 6".
/// Runs when the names are known.
/// </summary>
internal sealed class NameLineRecogniser : IRecogniser
{
    private const int MostWords = 3;
    private const int MostSenderWords = 5;

    /// <summary>What stands before the address of an office.</summary>
    private static readonly WordSet Mailboxes = new(
        "info service support klantenservice klantenservices helpdesk team afdeling noreply administratie receptie secretariaat redactie contact sales webshop planning balie bureau postbus mailing nieuwsbrief",
        "newsletter office desk hr personeelszaken recruitment werken jobs no reply do not");

    private const uint NoName = WordClasses.Title | WordClasses.Role | WordClasses.Greeting | WordClasses.Closing | WordClasses.Month | WordClasses.Weekday | WordClasses.Relation;

    /// <summary>What stands before a name without being part of it.</summary>
    private static readonly WordSet Heads = new("waarnemer roepnaam voornaam achternaam verslag liefste lieve coach leefstijlcoach succes hartelijks groet");

    public string Name => "name.line";

    public void Recognise(Document document, List<Entity> found)
    {
        var known = found.Count;
        for (var at = 0; at < known; at++)
        {
            if (found[at].Label == EntityLabel.Email)
                AddSender(document, document.TokenAt(found[at].Start), found);
            if (found[at].Label != EntityLabel.Person)
                continue;
            var first = document.TokenAt(found[at].Start);
            var begin = CalledName(document, first);
            if (begin == first)
                begin = LineStart(document, first, found[at].End);
            if (begin < first)
                found.Add(new(document[begin].Start, found[at].End, EntityLabel.Person, Scores.Formed, Name));
            else if (IsListed(document, first, found[at].End))
                found.Add(new(document[first - 1].Start, document[first - 1].End, EntityLabel.Person, Scores.Formed, Name));
        }
    }

    /// <summary>The words between a colon, a comma or the start of the line and the address in angle brackets.</summary>
    private void AddSender(Document document, int email, List<Entity> found)
    {
        if (email < 1 || !document.GapBefore(email).EndsWith("<") || document.GapBefore(email).Trim().Length != 1)
            return;
        var first = email;
        while (first > 0 && email - first < MostSenderWords && document[first - 1].IsWord && (first == email || document.GapBefore(first) is " " or "-" or "'" or ". " or "."))
        {
            first--;
            if (document.StartsLine(first) || Mailboxes.Contains(document.Folded(first)))
                break;
        }

        if (first < email && !Mailboxes.Contains(document.Folded(first)) && (document.StartsLine(first) || document.GapBefore(first).IndexOfAny(":,;\"") >= 0))
            found.Add(new(document[first].Start, document[email - 1].End, EntityLabel.Person, Scores.Formed, Name));
    }

    /// <summary>Initials, then what somebody is called in brackets, then the surname.</summary>
    private static int CalledName(Document document, int first)
    {
        var called = first - 1;
        if (called < 1 || document.GapBefore(first) is not ") " || document.GapBefore(called) is not (". (" or " (") || !document[called].StartsUpper)
            return first;
        var begin = called - 1;
        if (document[begin].Length > 2 || !document[begin].StartsUpper)
            return first;
        while (begin > 0 && document.GapBefore(begin) is "." or ". " && document[begin - 1] is { Length: <= 2, StartsUpper: true })
            begin--;
        return begin;
    }

    /// <summary>"Oud, Klaas; 2; 6": a word that begins a line before a name, in a row of a table.</summary>
    private static bool IsListed(Document document, int first, int end)
    {
        var after = document.TokenAt(end);
        var gap = after > 0 ? document.GapBefore(after).TrimStart(' ') : default;
        return first > 0 && document.GapBefore(first) is ", " && document.StartsLine(first - 1) && document[first - 1] is { IsWord: true, StartsUpper: true, Length: >= 3 }
            && (gap.StartsWith(";") || gap.StartsWith("|") || gap.StartsWith("\t") || gap.StartsWith("–")) && (WordLexicon.ClassesOf(document[first - 1].Hash, document.Folded(first - 1)) & NoName) == 0;
    }

    /// <summary>Up to three words with a capital between the start of the line and the name, which is all that the line holds.</summary>
    private static int LineStart(Document document, int first, int end)
    {
        var after = document.TokenAt(end);
        if (after < document.Count && !document.StartsLine(after))
            return first;
        var begin = first;
        while (begin > 0 && first - begin < MostWords && !document.StartsLine(begin))
        {
            var folded = document.Folded(begin - 1);
            if (document.GapBefore(begin) is not (" " or "-") || !document[begin - 1].StartsUpper || document[begin - 1].IsAllUpper || document[begin - 1].Length < 3
                || StopWords.All.Contains(folded) || Heads.Contains(folded) || (WordLexicon.ClassesOf(document[begin - 1].Hash, folded) & (NoName | WordClasses.Job | WordClasses.JobEnding)) != 0)
                return first;
            begin--;
        }

        return document.StartsLine(begin) ? begin : first;
    }
}
