using System.Text.RegularExpressions;
using Waarborg.Care.Language;

namespace Waarborg.Care.Checking;

/// <summary>The cited resources must speak of the same things: enough of the sentence's words, and every drug in it.</summary>
internal sealed partial class SupportCheck : IClaimCheck
{
    /// <summary>Freely written sentences share about half of their words with the source; those of another patient hardly any.</summary>
    private const double Least = 0.14;

    public IEnumerable<Objection> Check(Claim claim)
    {
        var present = claim.Cited.SelectMany(u => u.Content).Concat(claim.Sources.SelectMany(s => ContentWords.Of(StructuredEvidence.Leaves(s.Node, 0)))).ToHashSet(StringComparer.Ordinal);
        var coverage = Math.Max(Weighed(claim, present), Figures(claim));
        // One long word that stands there letter for letter weighs more than the paraphrase around it.
        if (claim.Content.Count > 0 && coverage < Least && !(coverage >= 0.1 && claim.Content.Any(w => w.Length >= 7 && present.Contains(w))))
            yield return new(ObjectionGround.NotAboutThis, "De genoemde bronnen gaan hier niet over.", "The cited sources are not about this.");
        foreach (Match match in Allergy().Matches(WordForms.Fold(claim.Text)))
            if (!claim.Evidence.Everything.Any(p => ContentWords.Same(match.Groups[1].Value, p)))
                yield return new(ObjectionGround.UnknownAllergy, $"Deze allergie staat niet in het dossier: {match.Groups[1].Value}.", $"This allergy is not in the record: {match.Groups[1].Value}.");
        foreach (var word in claim.Content.Where(w => IsDrug(claim, w) && !present.Any(p => ContentWords.Same(w, p))))
            yield return new(ObjectionGround.UnknownDrug, $"Dit middel staat niet in de genoemde bronnen: {word}.", $"This drug is not in the cited sources: {word}.");
        foreach (var word in claim.Content.Where(w => Latin().IsMatch(w) && Lexicon.KindOf(w) == WordKind.None && !DrugNames.IsOne(w) && !claim.Evidence.Everything.Any(p => ContentWords.Same(w, p))))
            yield return new(ObjectionGround.UnknownSubstance, $"Dit woord staat niet in het dossier: {word}.", $"This word is not in the record: {word}.");
        foreach (var (word, told) in OtherKind(claim, present)) yield return new(ObjectionGround.OtherKind, $"De bron spreekt niet van {word} maar van {told}.", $"The source does not speak of {word} but of {told}.");
    }

    /// <summary>One drug by name, not a class of drugs.</summary>
    private static bool IsDrug(Claim claim, string word) => DrugNames.IsOne(word) || Lexicon.IsMember(word) || (word.Length > 5 && claim.Evidence.Facts.Medications.Any(m => m.Topic.Keys.Contains(word)));

    /// <summary>Words of two parts whose last part stands in the sources with another first part ("walnotenkoekje" where they say "pindakoekje").</summary>
    private static IEnumerable<(string Word, string Told)> OtherKind(Claim claim, HashSet<string> present)
    {
        foreach (var word in claim.Content.Where(w => w.Length >= 9 && Lexicon.KindOf(w) != WordKind.Common && !present.Contains(w)))
        {
            if (present.Any(p => ContentWords.Same(word, p) && !Differs(word, p))) continue;
            if (present.FirstOrDefault(p => Differs(word, p) && !claim.Evidence.Everything.Contains(word)) is { } told) yield return (word, told);
        }
    }

    private static bool Differs(string a, string b)
    {
        var common = 0;
        while (common < a.Length && common < b.Length && a[^(common + 1)] == b[^(common + 1)]) common++;
        return common >= 6 && a.Length - common >= 4 && b.Length - common >= 4 && (Lexicon.KindOf(a[..^common]) & WordKind.Place) == 0 && !ContentWords.Same(a[..^common], b[..^common]) && !Lexicon.Same(a, b);
    }

    /// <summary>The share of the words, and of the days and figures with them, that stand in the sources: a paraphrase changes words, not days and figures.</summary>
    private static double Weighed(Claim claim, HashSet<string> present)
    {
        var words = Telling(claim.Content, present);
        if (claim.Content.Count == 0 || words == 0 && Arithmetic.Share(claim) < 1) return words;
        var (right, all) = Arithmetic.Matched(claim);
        return Math.Max(words, (words * claim.Content.Count + right) / (claim.Content.Count + all));
    }

    /// <summary>The share of the words that stand in the sources; what names a disease, a treatment or a drug tells more than what says that something happened.</summary>
    private static double Telling(IReadOnlyList<string> words, HashSet<string> present)
    {
        var weighed = words.Select(w => (Word: w, Weight: Weight(Lexicon.KindOf(w)))).ToList();
        var all = weighed.Sum(w => w.Weight);
        return all == 0 ? 0 : Math.Max(ContentWords.Coverage(words, present), weighed.Where(w => present.Any(p => ContentWords.Same(w.Word, p))).Sum(w => w.Weight) / all);
    }

    private static double Weight(WordKind kind) => (kind & (WordKind.Finding | WordKind.Treatment | WordKind.Drug | WordKind.Life)) != 0 ? 2 : (kind & (WordKind.Common | WordKind.Person)) != 0 ? 0.5 : 1;

    /// <summary>A figure of three digits or more that stands in the source speaks for it as well.</summary>
    private static double Figures(Claim claim)
    {
        var telling = Quantity.In(claim.Text).Where(q => q.Value >= 100).ToList();
        return telling.Count > 0 && telling.All(q => claim.Cited.SelectMany(u => Quantity.In(u.Text)).Any(c => c.Value == q.Value)) ? Least : 0;
    }

    /// <summary>Looks like the name of a substance.</summary>
    [GeneratedRegex(@"^\w{5,}(?:azine|oline|quine|idine|amine|mide|zide|zuur|cept|umab|inib|oxine|eine|nine|dine|sporine)$|^(?!discipl|medic|mandar|margar|gelat|limous|rout|tarwe)\w{5,}ine$")]
    private static partial Regex Latin();

    [GeneratedRegex(@"\b(\w{3,}?)-?allergie\b")]
    private static partial Regex Allergy();
}
