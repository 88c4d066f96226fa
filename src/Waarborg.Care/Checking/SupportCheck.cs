using System.Text.RegularExpressions;
using Waarborg.Care.Language;

namespace Waarborg.Care.Checking;

/// <summary>The cited resources must speak of the same things: enough of the sentence's words, and every drug in it.</summary>
internal sealed partial class SupportCheck : IClaimCheck
{
    /// <summary>Freely written sentences share about half of their words with the source; those of another patient hardly any.</summary>
    private const double Least = 0.25;

    public IEnumerable<Objection> Check(Claim claim)
    {
        var present = claim.Cited.SelectMany(u => u.Content).Concat(claim.Sources.SelectMany(s => ContentWords.Of(StructuredEvidence.Leaves(s.Node, 0)))).ToHashSet(StringComparer.Ordinal);
        var coverage = Math.Max(Weighed(claim, present), Figures(claim));
        // One long word that stands there letter for letter weighs more than the paraphrase around it.
        if (claim.Content.Count > 0 && coverage < Least && !(coverage >= 0.2 && claim.Content.Any(w => w.Length >= 7 && present.Contains(w))))
            yield return new("De genoemde bronnen gaan hier niet over.", "The cited sources are not about this.");
        foreach (Match match in Allergy().Matches(Words.Fold(claim.Text)))
            if (!claim.Evidence.Everything.Any(p => ContentWords.Same(match.Groups[1].Value, p)))
                yield return new($"Deze allergie staat niet in het dossier: {match.Groups[1].Value}.", $"This allergy is not in the record: {match.Groups[1].Value}.");
        foreach (var word in claim.Content.Where(w => DrugNames.IsOne(w) && !present.Any(p => ContentWords.Same(w, p)) && !claim.Evidence.Everything.Any(p => ContentWords.Same(w, p))))
            yield return new($"Dit middel staat niet in het dossier: {word}.", $"This drug is not in the record: {word}.");
    }

    /// <summary>The share of the words, and of the days and figures with them, that stand in the sources: a paraphrase changes words, not days and figures.</summary>
    private static double Weighed(Claim claim, HashSet<string> present)
    {
        var words = ContentWords.Coverage(claim.Content, present);
        if (claim.Content.Count == 0 || words == 0 && Arithmetic.Share(claim) < 1) return words;
        var (right, all) = Arithmetic.Matched(claim);
        return Math.Max(words, (words * claim.Content.Count + right) / (claim.Content.Count + all));
    }

    /// <summary>A figure of three digits or more that stands in the source speaks for it as well.</summary>
    private static double Figures(Claim claim)
    {
        var telling = Quantity.In(claim.Text).Where(q => q.Value >= 100).ToList();
        return telling.Count > 0 && telling.All(q => claim.Cited.SelectMany(u => Quantity.In(u.Text)).Any(c => c.Value == q.Value)) ? Least : 0;
    }

    [GeneratedRegex(@"\b(\w{3,}?)-?allergie\b")]
    private static partial Regex Allergy();
}
