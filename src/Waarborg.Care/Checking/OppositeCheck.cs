using System.Text.RegularExpressions;
using Waarborg.Care.Language;

namespace Waarborg.Care.Checking;

/// <summary>Words that exclude each other: what the newest source calls open is not closed, what fell did not rise.</summary>
internal sealed partial class OppositeCheck : IClaimCheck
{
    private static readonly (Regex One, Regex Other)[] Pairs =
    [
        (Open(), Closed()), (Better(), Worse()), (Rose(), Fell()), (Grew(), Still()), (Voluntary(), Forced()), (Benign(), Malignant()), (Mild(), Severe()), (Whole(), Broken()),
    ];

    /// <summary>Whether a text says by its opposite what a clause denies: "niet gegroeid" is "stabiel".</summary>
    internal static bool Answers(string denied, string told) => Pairs.Any(p => (p.One.IsMatch(denied) && p.Other.IsMatch(told)) || (p.Other.IsMatch(denied) && p.One.IsMatch(told)));

    public IEnumerable<Objection> Check(Claim claim)
    {
        foreach (var said in claim.Assertions.Where(a => !Polarity.IsNegative(a.Text)))
            foreach (var (one, other) in Pairs.Concat(Pairs.Select(p => (p.Other, p.One))))
            {
                if (!one.IsMatch(said.Text) || other.IsMatch(said.Text)) continue;
                var about = ContentWords.Of(said.Text).Where(w => !one.IsMatch(w)).ToList();
                var near = claim.Cited.Where(u => u.Statement is not null && u.Bearer == said.Bearer && !u.Negative && !u.Hedged && (one.IsMatch(u.Text) || other.IsMatch(u.Text)) && about.Count > 0 && ContentWords.Coverage(about, u.Content) >= 0.5).ToList();
                if (near.Count == 0 || ClaimDate.In(said.Text).Count > 0 && near.Select(u => u.Date).Distinct().Count() > 1) continue;
                var newest = near.Where(u => u.Date?.First == near.Max(n => n.Date?.First)).ToList();
                if (!newest.Exists(u => one.IsMatch(u.Text))) yield return new(ObjectionGround.Opposite, "De bron zegt het tegenovergestelde.", "The source says the opposite.");
            }
        foreach (var objection in Trend(claim).Concat(Result(claim)).Concat(Change(claim))) yield return objection;
    }

    /// <summary>A test that the sentence calls abnormal and the sources only normal, or the other way round.</summary>
    private static IEnumerable<Objection> Result(Claim claim)
    {
        foreach (var said in claim.Assertions)
            foreach (var (one, other) in new[] { (Good(), Bad()), (Bad(), Good()) })
            {
                if (!one.IsMatch(said.Text) || other.IsMatch(said.Text) || NotFine().IsMatch(said.Text)) continue;
                var tests = ContentWords.Of(said.Text).Where(w => (Lexicon.KindOf(w) & WordKind.Test) != 0).ToList();
                var near = claim.Cited.Where(u => u.Statement is not null && !u.Hedged && (one.IsMatch(u.Text) || other.IsMatch(u.Text)) && tests.Exists(t => u.Content.Any(c => ContentWords.Same(t, c)))).ToList();
                if (near.Count > 0 && near.TrueForAll(u => other.IsMatch(u.Text) && !one.IsMatch(u.Text))) yield return new(ObjectionGround.OtherResult, "De bron geeft een andere uitslag.", "The source gives another result.");
            }
    }

    /// <summary>A dose that was changed by the sentence and stayed the same by the sources.</summary>
    private static IEnumerable<Objection> Change(Claim claim)
    {
        if (!Changed().IsMatch(claim.Text) || Polarity.IsNegative(claim.Text) || Unchanged().IsMatch(claim.Text)) yield break;
        var drugs = claim.Content.Where(w => (Lexicon.KindOf(w) & WordKind.Drug) != 0 || DrugNames.IsOne(w)).ToList();
        var told = claim.Cited.Select(u => u.Statement).OfType<Notes.Statement>().Distinct().Where(s => drugs.Exists(d => ContentWords.Of(s.Text).Any(c => ContentWords.Same(d, c)))).Select(s => Asked().Replace(s.Text, " ")).ToList();
        if (told.Count > 0 && told.TrueForAll(t => Unchanged().IsMatch(t) && !Changed().IsMatch(t))) yield return new(ObjectionGround.DoseUnchanged, "Volgens de bron bleef de dosering gelijk.", "According to the source the dose stayed the same.");
    }

    [GeneratedRegex(@"\b(?:negatief|normaal|normale|schoon|schone|gunstig|onopvallend|zonder afwijkingen|geen afwijkingen|niet afwijkend|negative|normal|unremarkable|clear)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Good();

    [GeneratedRegex(@"\b(?<!niet )(?:positief|positieve|afwijkend|afwijkende|verdacht|dubieus|gestoord|abnormal|positive|suspicious)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Bad();

    [GeneratedRegex(@"\b(?:niet|geen|not|no) (?:\w+ )?(?:negatief|normaal|schoon|positief|verdacht|normal|negative|positive)\b", RegexOptions.IgnoreCase)]
    private static partial Regex NotFine();

    [GeneratedRegex(@"\b(?:verhoogd|opgehoogd|verlaagd|gehalveerd|verdubbeld|bijgesteld|aangepast|increased|reduced|raised|lowered|halved|doubled)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Changed();

    [GeneratedRegex(@"\b(?:ongewijzigd|onveranderd|gelijk|blijft (?=\w* ?\d)|blijft op|zo door|continueren|unchanged|remains|stays)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Unchanged();

    [GeneratedRegex(@"[^.?!]*\?")]
    private static partial Regex Asked();

    /// <summary>What rose or fell between two cited results of the same measurement.</summary>
    private static IEnumerable<Objection> Trend(Claim claim)
    {
        var results = claim.Evidence.Facts.Results.Where(r => claim.Sources.Contains(r.Resource) && r.Date is not null && Quantity.Parse(r.Value.Value!) is not null).GroupBy(r => r.Name.Value).Where(g => g.Count() == 2).ToList();
        if (results is not [var pair] || pair.OrderBy(r => r.Date!.Value.First).ToList() is not [var first, var last]) yield break;
        var change = Quantity.Parse(last.Value.Value!) - Quantity.Parse(first.Value.Value!);
        if ((change > 0 && Fell().IsMatch(claim.Text) && !Rose().IsMatch(claim.Text)) || (change < 0 && Rose().IsMatch(claim.Text) && !Fell().IsMatch(claim.Text)))
            yield return new(ObjectionGround.OtherDirection, "De waarde veranderde in de andere richting.", "The value changed in the other direction.");
    }

    [GeneratedRegex(@"\b(?:open)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Open();

    [GeneratedRegex(@"\b(?:gesloten|dicht|dichtgemaakt|afgesloten|closed)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Closed();

    [GeneratedRegex(@"\b(?:verbeterd\w*|vooruitgang|vooruitgegaan|beter|hersteld|opgeknapt|better|improved|recovered)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Better();

    [GeneratedRegex(@"\b(?:verslechter\w*|achteruitgang|achteruitgegaan|slechter|worse\w*|deteriorat\w*)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Worse();

    [GeneratedRegex(@"\b(?:steeg|gestegen|stijgt|stijging|toegenomen|opgelopen|liep op|aangekomen|rose|risen|increased|gained)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Rose();

    [GeneratedRegex(@"\b(?:daalde|gedaald|daalt|daling|dalend|afgenomen|gezakt|zakte|afgevallen|verloor|fell|fallen|decreased|dropped|lost)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Fell();

    [GeneratedRegex(@"\b(?:gegroeid|groeit|groter|groei|progressie|progressief|grown|larger|progression)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Grew();

    [GeneratedRegex(@"\b(?:stabiel|stabiele|onveranderd|kleiner|gekrompen|stable|unchanged|smaller)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Still();

    [GeneratedRegex(@"\b(?:vrijwillig\w*|voluntary|voluntarily)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Voluntary();

    [GeneratedRegex(@"\b(?:gedwongen|onvrijwillig\w*|rechterlijke machtiging|involuntar\w*)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Forced();

    [GeneratedRegex(@"\b(?:goedaardig\w*|benigne?|onschuldig\w*)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Benign();

    [GeneratedRegex(@"\b(?:kwaadaardig\w*|maligne|malignant)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Malignant();

    [GeneratedRegex(@"\b(?:lichte?|milde?|geringe?|mild|slight)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Mild();

    [GeneratedRegex(@"\b(?:ernstige?|forse?|severe|serious)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Severe();

    [GeneratedRegex(@"\b(?:intact\w*|gaaf|gave|ongeschonden)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Whole();

    [GeneratedRegex(@"\b(?:gescheurd\w*|beschadigd\w*|kapot|gestoord\w*|torn|damaged)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Broken();
}
