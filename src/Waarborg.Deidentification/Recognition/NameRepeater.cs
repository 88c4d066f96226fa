using Waarborg.Deidentification.Reading;

namespace Waarborg.Deidentification.Recognition;

/// <summary>Finds the other mentions of a name that was found once: the surname of "Evert Hessel" further on, or the given name.</summary>
internal sealed class NameRepeater : IRecogniser
{
    private const int ShortestCapital = 3;
    private const int ShortestLower = 4;
    private const int FilterLength = 64;

    /// <summary>What stands between two people as often as inside a name: "Inez over Piet", "de zus van Piet".</summary>
    private static readonly WordSet Between = new("aan bij uit over onder in op van");

    /// <summary>Before these an ordinary word stands, and no name: "een merel", "the hall".</summary>
    private static readonly WordSet Articles = new("de het een geen the a an no");

    public string Name => "name.repeat";

    public void Recognise(Document document, List<Entity> found)
    {
        var (words, small, articles) = Collect(document, found);
        if (words.Count == 0)
            return;
        HashSet<ulong>? pairs = null;
        var known = found.Count;
        var filter = new HashFilter(stackalloc ulong[FilterLength]);
        foreach (var word in words)
            filter.Add(word);
        for (var i = 0; i < document.Count; i++)
        {
            if (!filter.MayHold(document[i].Hash) || !IsRepeated(document, i, words, small, articles))
                continue;
            var last = i;
            for (var at = i + 1; at < document.Count && at - last <= 3 && document[at].IsWord && Gaps.JoinsPhrase(document.GapBefore(at))
                && !document.GapBefore(at).Contains(','); at++)
            {
                if (IsRepeated(document, at, words, small, articles))
                {
                    if (at - last == 2 && Between.Contains(document.Folded(at - 1)) && !(pairs ??= Pairs(document, found, known)).Contains(PairOf(document, last, at)))
                        break;
                    last = at;
                }
                else if (!NameWords.IsParticle(document.Folded(at)))
                    break;
            }

            found.Add(new(document[i].Start, document[last].End, EntityLabel.Person, Scores.Repeated, Name));
            i = last;
        }

        if (found.Count > known)
            NameCompleter.Complete(document, found, known, backward: false); // "Job" further on is "Job Verhage"
    }

    /// <summary>In small letters a word of a name that was written with a capital is an ordinary word more often than not ("mevrouw Merel" and "een merel"), unless it looks like a name.</summary>
    private static bool IsRepeated(Document document, int i, HashSet<ulong> words, HashSet<ulong>? small, HashSet<ulong>? articles) =>
        document[i].IsWord && document[i].Length >= ShortestCapital && words.Contains(document[i].Hash)
        && (document[i].StartsUpper || (!IsBehindArticle(document, i, articles) && !OrdinaryWords.Contains(document.Folded(i)) && (document[i].Length >= ShortestLower || GivenNames.Is(document.Folded(i)))
            && (small?.Contains(document[i].Hash) == true || GivenNames.OrSurname(document.Folded(i)))));

    /// <summary>A small word behind an article that is no part of the name.</summary>
    private static bool IsBehindArticle(Document document, int i, HashSet<ulong>? articles) =>
        i > 0 && document.GapBefore(i) is " " && Articles.Contains(document.Folded(i - 1)) && articles?.Contains(document[i].Hash) != true;

    /// <summary>The hashes of the words of every name so far that are no particles, initials or stop words; of those that were written small, and of those with an article before them in the name ("Inez de Groot").</summary>
    private static (HashSet<ulong> Words, HashSet<ulong>? Small, HashSet<ulong>? Articles) Collect(Document document, List<Entity> found)
    {
        var words = new HashSet<ulong>();
        HashSet<ulong>? small = null, articles = null;
        foreach (var entity in found)
        {
            if (entity.Label != EntityLabel.Person || entity.Score < Scores.Cued)
                continue;
            var lower = !HasCapital(document.Text.AsSpan(entity.Start, entity.Length));
            for (var i = document.TokenAt(entity.Start); i < document.Count && document[i].End <= entity.End; i++)
            {
                var folded = document.Folded(i);
                if (document[i].IsWord && (lower || document[i].StartsUpper) && folded.Length >= ShortestCapital && !NameWords.IsParticle(folded)
                    && !StopWords.All.Contains(folded))
                {
                    words.Add(document[i].Hash);
                    if (document[i].Start > entity.Start && Articles.Contains(document.Folded(i - 1)))
                        (articles ??= []).Add(document[i].Hash);
                    if (lower)
                        (small ??= []).Add(document[i].Hash);
                }
            }
        }

        return (words, small, articles);
    }

    /// <summary>The words that have one particle between them in a name so far.</summary>
    private static HashSet<ulong> Pairs(Document document, List<Entity> found, int known)
    {
        var pairs = new HashSet<ulong>();
        for (var at = 0; at < known; at++)
        {
            if (found[at].Label != EntityLabel.Person)
                continue;
            for (var i = document.TokenAt(found[at].Start); i + 2 < document.Count && document[i + 2].End <= found[at].End; i++)
            {
                if (Between.Contains(document.Folded(i + 1)))
                    pairs.Add(PairOf(document, i, i + 2));
            }
        }

        return pairs;
    }

    private static ulong PairOf(Document document, int first, int second) => Tagging.Hashing.Mix(document[first].Hash, document[second].Hash);

    private static bool HasCapital(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (char.IsUpper(c))
                return true;
        }

        return false;
    }
}
