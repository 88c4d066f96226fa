using Waarborg.Deidentification.Reading;

namespace Waarborg.Deidentification.Recognition;

/// <summary>
/// Ages in words: "she is thirty-four", "Simonneke, eenentachtig en doof", "Ifrah (vier)", "op mijn veertiende", "since her twelfth". What is counted otherwise is left alone.
/// Runs when the names are known.
/// </summary>
internal sealed class SpokenAgeRecogniser : IRecogniser
{
    private const int Oldest = 110;

    /// <summary>Below this a word alone is more often a count than an age.</summary>
    private const int Certain = 10;

    private static readonly WordSet Verbs = new("ben bent is was wordt werd word geworden am turned turns s m are were re");
    private static readonly WordSet Subjects = new("ik ie hij zij ze je jij u i he she they");
    private static readonly WordSet Relations = new(
        "zoon zoontje dochter dochtertje kind baby man vrouw partner moeder vader mama papa ma pa oma opa broer broertje zus zusje jongste oudste patient patiente son daughter mother father",
        "mum mom dad child boy girl wife husband brother sister youngest oldest eldest");

    private static readonly WordSet Adverbs = new("nu net pas al ook bijna inmiddels ruim just only nearly almost now already about");
    private static readonly WordSet Owners = new("mijn zijn haar m'n mn zn z'n je uw onze hun my his her their your");
    private static readonly WordSet Prepositions = new("op sinds vanaf tot rond voor na at since from until by before after around till");
    private static readonly WordSet Next = new("toen en maar want dus en and but so when in met with op als jaar");

    public string Name => "age.spoken";

    public void Recognise(Document document, List<Entity> found)
    {
        List<int>? people = null;
        HashSet<int>? jobs = null;
        var known = found.Count;
        foreach (var i in document.Marked(Trigger.Spelled))
        {
            var (value, last) = AgeWords.Ordinal(document, i);
            if (value is > 2 and <= Oldest)
            {
                if (i > 1 && document.GapBefore(i) is " " && Owners.Contains(document.Folded(i - 1)) && Prepositions.Contains(document.Folded(i - 2)) && (value >= Certain || document.EndsPhrase(last)))
                    found.Add(new(document[i].Start, document[last].End, EntityLabel.Age, Scores.Weak, Name));
                continue;
            }

            (value, last) = AgeWords.Cardinal(document, i);
            if (value is not (> 0 and <= Oldest))
                continue;
            if (document.GapAfter(last) is " " && document.Folded(last + 1) is "jaar" && ThingNumbers.IsTimeInJob(document, value, last + 1, jobs ??= ThingNumbers.Jobs(found)))
                continue;
            people ??= Ends(document, found, known);
            if ((value >= Certain && Closes(document, last) && AfterVerb(document, i, people)) || BehindName(document, i, last, value, people))
                found.Add(new(document[i].Start, document[last].End, EntityLabel.Age, Scores.Weak, Name));
        }
    }

    /// <summary>The tokens behind which a name ends, ascending.</summary>
    private static List<int> Ends(Document document, List<Entity> found, int known)
    {
        var ends = new List<int>();
        for (var at = 0; at < known; at++)
        {
            if (found[at].Label == EntityLabel.Person)
                ends.Add(document.TokenAt(found[at].End) - 1);
        }

        ends.Sort();
        return ends;
    }

    private static bool AfterVerb(Document document, int i, List<int> people)
    {
        var at = i - 1;
        while (at > 0 && document.GapAfter(at) is " " && Adverbs.Contains(document.Folded(at)))
            at--;
        if (at < 1 || document.GapAfter(at) is not " " || !Verbs.Contains(document.Folded(at)) || document.GapBefore(at) is not (" " or "'" or "’"))
            return document.Folded(at) is "ben" or "am" && document.GapAfter(at) is " ";
        return Subjects.Contains(document.Folded(at - 1)) || Relations.Contains(document.Folded(at - 1)) || people.BinarySearch(at - 1) >= 0;
    }

    /// <summary>In brackets of its own, or between commas, right behind a name.</summary>
    private static bool BehindName(Document document, int i, int last, int value, List<int> people)
    {
        if (i == 0 || people.BinarySearch(i - 1) < 0)
            return false;
        var after = document.GapAfter(last);
        return (document.GapBefore(i) is " (" && (after.StartsWith(")") || after.StartsWith(",")))
            || (document.GapBefore(i) is ", " && value >= Certain && (after.StartsWith(",") || after.StartsWith(".") || (after is " " && document.Folded(last + 1) is "en" or "and" or "jaar" or "years")));
    }

    private static bool Closes(Document document, int last) => document.EndsPhrase(last) || (document.GapAfter(last) is " " && Next.Contains(document.Folded(last + 1)));
}
