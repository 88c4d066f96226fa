using Waarborg.Deidentification.Reading;

namespace Waarborg.Deidentification.Recognition;

/// <summary>
/// E-mail addresses: any domain with a dot; spread by blanks around the @; and spelled out, "jan punt devries apenstaartje mail punt example",
/// "jan (at) mail (dot) example".
/// </summary>
internal sealed class EmailRecogniser : IRecogniser
{
    private const int MostWords = 12;

    private static readonly WordSet StrongAts = new("apenstaartje apenstaart apestaartje apestaart");
    private static readonly WordSet Joiners = new("punt dot streepje underscore liggend laag min koppelteken");

    /// <summary>The words for the sign.</summary>
    public static IEnumerable<string> Words => [.. StrongAts.Words, "at"];

    public string Name => "email";

    public void Recognise(Document document, List<Entity> found)
    {
        var text = document.Text;
        for (var at = text.IndexOf('@', StringComparison.Ordinal); at >= 0; at = text.IndexOf('@', at + 1))
        {
            var (start, end) = EmailAddresses.Around(text, at, needsDot: true);
            document.Spend(end - start + 1);
            if (end > start)
                found.Add(new(start, end, EntityLabel.Email, Scores.Checked, Name));
            else if (at > 0 && at + 1 < text.Length && (text[at + 1] == ' ' || text[at - 1] != ' '))
                AddSpelled(document, document.TokenAt(at), document.TokenAt(at), false, found);
        }

        foreach (var i in document.Marked(Trigger.At))
        {
            if (i == 0 || i + 1 >= document.Count || document.TouchesNext(i) || document.TouchesNext(i - 1))
                continue;
            var word = document.Folded(i);
            if (StrongAts.Contains(word))
                AddSpelled(document, i, i + 1, false, found);
            else if (word is "at")
                AddSpelled(document, i, i + 1, !IsBracketed(document, i), found);
        }
    }

    /// <summary>Reads outwards from the sign: words joined by dots, hyphens or their names.</summary>
    /// <param name="document">The document.</param>
    /// <param name="left">The token after the local part.</param>
    /// <param name="right">The first token of the domain.</param>
    /// <param name="needsDotWord">The word "at" alone proves little: then the domain must be spelled with "dot" or "punt".</param>
    /// <param name="found">Takes the finding.</param>
    private void AddSpelled(Document document, int left, int right, bool needsDotWord, List<Entity> found)
    {
        if (left < 1 || right >= document.Count || !IsNear(document.GapBefore(left)) || !IsNear(document.GapBefore(right)))
            return;
        var first = left - 1;
        while (first > 0 && left - first < MostWords && JoinsLocal(document, first))
            first--;
        var (last, dots, dotWords) = (right, 0, 0);
        while (last + 1 < document.Count && last - right < MostWords)
        {
            var gap = document.GapAfter(last);
            if (IsDotWord(document, last + 1) && IsNear(gap) && last + 2 < document.Count && IsNear(document.GapAfter(last + 1)))
                (last, dots, dotWords) = (last + 2, dots + 1, dotWords + 1);
            else if (gap is "." or "-" or "" or "_" || (gap is " ." or ". " or " . " && dots == 0 && document[last + 1].IsWord
                && !document[last + 1].StartsUpper))
                (last, dots) = (last + 1, dots + (gap.Contains('.') ? 1 : 0));
            else
                break;
        }

        if (dots > 0 && (dotWords > 0 || !needsDotWord) && document[last].IsWord && document[last].Length is >= 2 and <= 24)
            found.Add(new(document[first].Start, document[last].End, EntityLabel.Email, Scores.Announced, Name));
    }

    private static bool JoinsLocal(Document document, int first)
    {
        var gap = document.GapBefore(first);
        if (gap is "." or "-" or "_" or "" or "+")
            return true;
        return IsNear(gap) && (Joiners.Contains(document.Folded(first)) || Joiners.Contains(document.Folded(first - 1)));
    }

    private static bool IsDotWord(Document document, int i) => document.Folded(i) is "punt" or "dot";

    private static bool IsNear(ReadOnlySpan<char> gap) => gap.Length <= 4 && gap.HoldsOnly(" \u00A0\t()[]{}<>_*@\"'");

    private static bool IsBracketed(Document document, int i) =>
        document.GapBefore(i).Holds("([{<") && document.GapAfter(i).Holds(")]}>");
}
