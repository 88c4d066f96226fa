using Waarborg.Deidentification.Reading;
using Waarborg.Deidentification.Tagging;

namespace Waarborg.Deidentification.Recognition;

/// <summary>
/// Takes back what only looks personal: a code that is announced as the number of a thing ("serienr 2241-0087164", "sample 25-44-0913"), and a bare
/// number taken for an age that counts ("18 van 40", "weeks 34 and 35"), a time spent taken for one ("ben 24 jaar planner geweest", "was elf jaar kok", "drie jaar geleden"), and a time of day from and to
/// taken for a number of somebody ("10.30-11.15"). Runs before findings are repeated.
/// </summary>
internal sealed class ThingNumbers : IRecogniser
{
    private static readonly WordSet Weeks = new("week weken weeks wk nr vraag zitting sessie les lesson kamer room groep stap step deel part dag day");

    /// <summary>What makes of a number of years right before it a time that went by.</summary>
    private static readonly WordSet Gone = new("geleden ago later eerder earlier ervaring experience bezig lang garantie werkervaring");

    /// <summary>What does so a few words on, where a job or a place may stand between.</summary>
    private static readonly WordSet Spent = new("geweest gewerkt gewoond gedaan gezeten gestaan dienst");

    private const int Farthest = 5;

    /// <summary>The most years that somebody is taken to have had a job; more are an age.</summary>
    private const int LongestJob = 45;

    public string Name => "number.thing";

    public void Recognise(Document document, List<Entity> found)
    {
        var jobs = found.Exists(entity => entity.Label == EntityLabel.Age) ? Jobs(found) : [];
        found.RemoveAll(entity => entity.Label switch
        {
            EntityLabel.CustomerId or EntityLabel.PatientId when IsTimes(document, entity) => true,
            EntityLabel.CustomerId or EntityLabel.IdDocument or EntityLabel.LicensePlate or EntityLabel.Address or EntityLabel.Postcode
                => entity.Source is Tagger.Source or "plate" or "number" or "number.any" or "postcode"
                    && document.TokenAt(entity.Start) is var i and > 0 && IsNear(document, i) && NumberCueRecogniser.IsOfThing(document, i - 1),
            EntityLabel.Age => (entity.Source is Tagger.Source && Counts(document, document.TokenAt(entity.Start), entity)) || IsSpent(document, entity, jobs),
            _ => false,
        });
    }

    /// <summary>Where jobs begin.</summary>
    internal static HashSet<int> Jobs(List<Entity> found)
    {
        var jobs = new HashSet<int>();
        foreach (var entity in found)
        {
            if (entity.Label == EntityLabel.Profession)
                jobs.Add(entity.Start);
        }

        return jobs;
    }

    /// <summary>"zestien jaar predikant": as long as somebody can have had a job, years right before it are a time spent.</summary>
    /// <param name="document">The document.</param>
    /// <param name="value">How many.</param>
    /// <param name="unit">The token of "jaar".</param>
    /// <param name="jobs">Where jobs begin.</param>
    internal static bool IsTimeInJob(Document document, int value, int unit, HashSet<int> jobs) =>
        value is >= 0 and <= LongestJob && unit + 1 < document.Count && document.GapAfter(unit) is " " && jobs.Contains(document[unit + 1].Start);

    /// <summary>"10.30-11.15", "08:15–08:45": two times of day, the later behind.</summary>
    private static bool IsTimes(Document document, Entity entity)
    {
        var first = document.TokenAt(entity.Start);
        return first + 3 < document.Count && document[first].Start == entity.Start && document[first + 3].End == entity.End && document.GapBefore(first + 2) is "-" or "–" or " - " or " – "
            && MinuteOf(document, first) is var from and >= 0 && MinuteOf(document, first + 2) > from;
    }

    /// <summary>The minute of the day that two tokens say, or −1.</summary>
    private static int MinuteOf(Document document, int hour) => document[hour] is { IsNumber: true, Length: <= 2 } && document[hour + 1] is { IsNumber: true, Length: 2 }
        && document.GapBefore(hour + 1) is "." or ":" && document.Value(hour) is var h and < 24 && document.Value(hour + 1) is var m and < 60 ? (60 * h) + m : -1;

    /// <summary>"24 jaar planner geweest", "9 maanden geleden": a number with its unit, and in the same phrase what says that the time went by. "Oud" ends it: that is an age.</summary>
    private static bool IsSpent(Document document, Entity entity, HashSet<int> jobs)
    {
        var last = document.TokenAt(entity.End) - 1;
        if (last < 1 || !document[last].IsWord || document[last].End != entity.End || document[last - 1].Start != entity.Start || document.GapBefore(last) is not " ")
            return false;
        if (IsTimeInJob(document, document[last - 1].IsNumber ? document.Value(last - 1) : AgeWords.Cardinal(document, last - 1).Value, last, jobs))
            return true;
        for (var i = last + 1; i < document.Count && i - last <= Farthest && document.GapBefore(i) is " "; i++)
        {
            var folded = document.Folded(i);
            if (folded is "oud" or "old" or "en" or "and" or "toen" or "when")
                return false;
            if ((i == last + 1 && Gone.Contains(folded)) || Spent.Contains(folded))
                return true;
        }

        return false;
    }

    private static bool IsNear(Document document, int i) => document.GapBefore(i) is { Length: <= 4 } gap && gap.HoldsOnly(" .:#=\u00A0°º");

    /// <summary>"3 van 7", "1 of 3", "week 6 en 7".</summary>
    private static bool Counts(Document document, int i, Entity entity)
    {
        if (i < 2 || document[i].End != entity.End || !document[i].IsNumber || document.GapBefore(i) is not " ")
            return false;
        if (document.Folded(i - 1) is "van" or "of" && document[i - 2].IsNumber && document.GapBefore(i - 1) is " ")
            return true;
        return document.Folded(i - 1) is "en" or "and" or "of" or "or" && i > 2 && document[i - 2].IsNumber && Weeks.Contains(document.Folded(i - 3));
    }
}
