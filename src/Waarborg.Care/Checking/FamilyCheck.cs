using System.Text.RegularExpressions;
using Waarborg.Care.Language;

namespace Waarborg.Care.Checking;

/// <summary>What a relative has or had must not become the patient's, nor another relative's.</summary>
internal sealed partial class FamilyCheck : IClaimCheck
{
    public IEnumerable<Objection> Check(Claim claim)
    {
        foreach (var said in claim.Assertions.Where(a => a.Bearer == Bearer.Patient && !Polarity.IsNegative(a.Text) && !Household(a.Text)))
        {
            var content = ContentWords.Of(said.Text).Where(w => !IsPerson(w)).ToList();
            if (content.Count == 0 || (content.Count == 1 && claim.Content.Count > 3)) continue;
            var family = Best(claim, content, Bearer.Relative);
            if (family >= 0.5 && family > Best(claim, content, Bearer.Patient) + 0.1) yield return new(ObjectionGround.OfRelative, "De bron zegt dit van een familielid.", "The source says this of a relative.");
        }
        foreach (var said in claim.Assertions.Where(a => NoRelative().IsMatch(a.Text) && Kin.In(a.Text).Count > 0))
            if (claim.Cited.Any(u => u.Bearer == Bearer.Relative && !u.Negative && Kin.In(u.Text).Overlaps(Kin.In(said.Text)) && ContentWords.Coverage([.. ContentWords.Of(said.Text).Where(w => !IsPerson(w))], u.Content) >= 0.5))
                yield return new(ObjectionGround.RelativeAffirmed, "De bron zegt dit wel van een familielid.", "The source does say this of a relative.");
        if (!Household(claim.Text))
            foreach (var number in Quantity.In(claim.Text).Where(q => q.Value > 12 && !claim.Sources.Any(r => Quantity.In(StructuredEvidence.Leaves(r.Node, 0)).Exists(o => o.Value == q.Value))))
                if (claim.Cited.Where(u => Quantity.In(u.Text).Exists(o => o.Value == number.Value)).ToList() is { Count: > 0 } holders && holders.TrueForAll(u => u.Bearer == Bearer.Relative))
                    yield return new(ObjectionGround.NumberOfRelative, "Dit getal hoort in de bron bij een familielid.", "In the source this number belongs to a relative.");
        var named = Kin.In(claim.Text);
        if (named.Count == 0) yield break;
        var known = claim.Cited.SelectMany(u => claim.Evidence.Relatives(u.Statement?.Text ?? u.Text)).ToHashSet();
        if (known.Count > 0 && named.FirstOrDefault(n => !known.Contains(n)) is { } stranger && !(stranger == "partner" && claim.Cited.Any(u => Spouse().IsMatch(u.Statement?.Text ?? ""))))
            yield return new(ObjectionGround.OtherRelative, $"De bron spreekt van een ander familielid dan {stranger}.", $"The source speaks of another relative than {stranger}.");
    }

    /// <summary>Names the family, but not only as "de man" or "de vrouw", who is the patient.</summary>
    internal static bool Household(string text) => Kin.In(text).Count > 0 || text.Contains("ezin", StringComparison.Ordinal) || text.Contains("amilie", StringComparison.Ordinal) || Child().IsMatch(text);

    private static bool IsPerson(string word) => word is "meisje" or "jongen" or "man" or "vrouw" or "kind" or "heer" or "patiente" or "woman" or "girl" or "boy" or "eigen" or "doorgemaakt";

    private static double Best(Claim claim, List<string> content, Bearer bearer) =>
        claim.Cited.Where(u => u.Bearer == bearer && !(bearer == Bearer.Patient && u.Negative)).Select(u => ContentWords.Coverage(content, u.Content)).DefaultIfEmpty(0).Max();

    /// <summary>A newborn is told in the record of the mother.</summary>
    [GeneratedRegex(@"\b(?:het kind(?:je)?|de baby|de pasgeborene|de zuigeling|the baby|the child|the newborn)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Child();

    /// <summary>"Geen broer heeft epilepsie".</summary>
    [GeneratedRegex(@"^\s*(?:geen|no)\s", RegexOptions.IgnoreCase)]
    private static partial Regex NoRelative();

    [GeneratedRegex(@"\b(?:man|vrouw|partner|echtgeno\w+|husband|wife)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Spouse();
}
