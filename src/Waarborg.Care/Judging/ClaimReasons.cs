using Waarborg.Care.Checking;

namespace Waarborg.Care.Judging;

/// <summary>Why a sentence was rejected that no single check objected to: what weighed most against it, as far as that can be said in words.</summary>
internal static class ClaimReasons
{
    private const int Most = 2;

    private static readonly (string[] Features, string Dutch, string English)[] Plain =
    [
        (["clause.other.sign", "clause.denial", "word.against", "added.denial", "omitted.denial"], "De bron die hier het meest over zegt, ontkent wat de zin zegt, of andersom.", "The source that says most about this denies what the sentence says, or the other way round."),
        (["clause.other.sureness", "clause.surer.told", "added.hedge", "omitted.hedge", "added.sure", "clause.sureness", "problem.suspected"], "De zin is stelliger of minder stellig dan de bron.", "The sentence is more certain or less certain than the source."),
        (["clause.other.plan", "clause.planned.done", "clause.plan", "tense.plan.as.done", "tense.done.as.plan", "tense.day.ahead"], "De zin zegt van een plan dat het gebeurde, of andersom.", "The sentence tells a plan as done, or the other way round."),
        (["clause.other.person", "clause.person", "clause.person.bare", "kin.untold", "kin.told.only", "people.added"], "De bron zegt dit van iemand anders.", "The source says this of somebody else."),
        (["opposite.best", "opposite.all", "clause.against", "course.order", "course.trend"], "De zin gaat een andere kant op dan de bron (beter of slechter, meer of minder, gestart of gestopt).", "The sentence goes another way than the source (better or worse, more or less, started or stopped)."),
        (["clause.figure", "clause.figure.near", "figures.elsewhere", "figures.absent", "figures.wrong", "figures.bound"], "Een getal van de zin staat in de bron bij iets anders.", "A figure of the sentence belongs to something else in the source."),
        (["clause.day"], "De bron noemt hier een andere dag voor.", "The source names another day for this."),
        (["clause.newest"], "De nieuwste bron zegt dit niet meer.", "The newest source no longer says this."),
        (["omitted.condition", "added.condition"], "De zin laat een voorwaarde of beperking van de bron weg, of voegt er een toe.", "The sentence leaves out a condition or a limit of the source, or adds one."),
        (["pairs.clause", "pairs.statement"], "Wat de zin bij elkaar zet, staat in de bron niet bij elkaar.", "What the sentence puts together does not stand together in the source."),
        (["replaced", "replaced.drug", "replaced.finding", "replaced.treatment", "replaced.test", "replaced.person", "replaced.place", "replaced.life", "replaced.unknown", "replaced.event"], "De bron die de rest van de zin vertelt, noemt iets of iemand anders dan de zin.", "The source that tells the rest of the sentence names something or somebody else than the sentence does."),
        (["replaced.figure", "replaced.day"], "Een getal of dag van de zin hoort in de bron bij iets anders.", "A figure or a day of the sentence belongs to something else in the source."),
        (["clause.reason", "reason.told", "reason.elsewhere", "reason.other"], "De reden die de zin geeft, staat zo niet in de bron.", "The reason that the sentence gives does not stand so in the source."),
    ];

    /// <summary>At most two reasons, the heaviest first.</summary>
    /// <param name="claim">The sentence.</param>
    /// <param name="features">Its features.</param>
    /// <param name="shares">How much each moved the score towards rejection.</param>
    internal static IEnumerable<Objection> For(Claim claim, List<(string Name, double Value)> features, double[] shares)
    {
        var against = features.Select((f, i) => (f.Name, f.Value, Share: shares[i])).Where(f => f.Share > 0).ToDictionary(f => f.Name, f => f);
        var reasons = Plain.Select(p => (p.Dutch, p.English, Share: p.Features.Sum(f => against.TryGetValue(f, out var one) && Speaks(one.Name, one.Value) ? one.Share : 0))).ToList();
        var untold = Untold(claim);
        if (untold.Count > 0)
            reasons.Add(($"Dit staat niet in de genoemde bronnen: {string.Join(", ", untold)}.", $"This is not in the cited sources: {string.Join(", ", untold)}.", against.Values.Where(f => f.Name.StartsWith("covered", StringComparison.Ordinal) || f.Name.StartsWith("untold", StringComparison.Ordinal) || f.Name is "near.only" or "clause.covered").Sum(f => f.Share)));
        var told = reasons.Where(r => r.Share > 0).OrderByDescending(r => r.Share).Take(Most).ToList();
        if (told.Count == 0) told.Add(("Alles bij elkaar steunen de genoemde bronnen deze zin te weinig.", "All in all the cited sources support this sentence too little.", 0));
        return told.Select(t => new Objection(ObjectionGround.Unsupported, t.Dutch, t.English));
    }

    /// <summary>Whether a value says what the reason says: a margin below zero, a count above it.</summary>
    private static bool Speaks(string name, double value) =>
        name.StartsWith("replaced", StringComparison.Ordinal) || name is "clause.denial" or "clause.sureness" or "clause.plan" or "clause.person" or "clause.figure" or "clause.figure.near" or "clause.day" or "clause.newest" or "clause.person.bare" or "course.order" or "course.trend" ? value < 0 : name is "clause.reason" or "reason.told" or "figures.bound" or "pairs.clause" or "pairs.statement" ? value < SaidWord.Told : value > 0;

    /// <summary>The words of the sentence that no cited source tells.</summary>
    private static List<string> Untold(Claim claim)
    {
        var told = ToldStatement.Of(claim.Cited);
        var present = told.SelectMany(t => t.Words).Concat(claim.Sources.SelectMany(s => ContentWords.Of(StructuredEvidence.Leaves(s.Node, 0)))).ToHashSet(StringComparer.Ordinal);
        var concepts = new ConceptBag(told.Select(t => t.Text));
        return [.. SaidWord.Of(claim.Text).Where(w => w.Weight >= 1 && w.Support(present, concepts) < SaidWord.Told).OrderByDescending(w => w.Weight).Select(w => w.Text).Distinct().Take(4)];
    }
}
