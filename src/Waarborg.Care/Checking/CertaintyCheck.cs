using System.Text.RegularExpressions;
using Waarborg.Care.Facts;
using Waarborg.Care.Language;

namespace Waarborg.Care.Checking;

/// <summary>A suspicion must not become a fact.</summary>
internal sealed partial class CertaintyCheck : IClaimCheck
{
    public IEnumerable<Objection> Check(Claim claim)
    {
        foreach (var objection in Proven(claim)) yield return objection;
        if (Softened().IsMatch(claim.Text)) yield break;
        var words = WordForms.Of(claim.Text).ToList();
        if (Polarity.IsNegative(claim.Text) || claim.Assertions.All(a => a.Bearer == Bearer.Relative)) yield break;
        foreach (var item in claim.Evidence.Facts.All.Where(i => i.Standing == Standing.Unconfirmed && (i is ConditionFact c ? c.Head : i.Topic).IsMentionedIn(words) && (i is ConditionFact || Certain().IsMatch(claim.Text))))
            yield return new(ObjectionGround.Suspicion, $"Niet vastgesteld: {item.Label} is een vermoeden.", $"Not established: {item.Label} is a suspicion.");
        if (Plain().IsMatch(claim.Text) && !Wished().IsMatch(claim.Text) && claim.Cited.Where(u => ContentWords.Coverage(claim.Content, u.Content) >= 0.6).ToList() is { Count: > 0 } about && about.All(u => Wished().IsMatch(u.Text)))
            yield return new(ObjectionGround.Wish, "De bron noemt dit als wens of voorwaarde, niet als feit.", "The source gives this as a wish or a condition, not as a fact.");
    }

    /// <summary>"Bewezen" and the like, clause by clause, against what the sources leave open.</summary>
    private static IEnumerable<Objection> Proven(Claim claim)
    {
        foreach (var said in claim.Assertions.Where(a => Certain().IsMatch(a.Text) && !Softened().IsMatch(a.Text)))
        {
            var content = ContentWords.Of(said.Text).Where(w => !Certain().IsMatch(w)).ToList();
            if (content.Count == 0) content = [.. claim.Content.Where(w => !Certain().IsMatch(w))];
            var covers = claim.Cited.Select(u => (Unit: u, Covers: ContentWords.Coverage(content, u.Content))).Where(u => u.Covers >= 0.3).ToList();
            if (content.Count > 0 && covers.Count > 0 && covers.Where(u => u.Covers >= covers.Max(c => c.Covers) - 0.1).All(u => u.Unit is { Hedged: true } or { Negative: true, Statement: not null })) yield return new(ObjectionGround.Possibility, "De bron noemt dit als mogelijkheid, niet als feit.", "The source gives this as a possibility, not as a fact.");
        }
    }

    [GeneratedRegex(@"\b(?:mogelijk\w*|verdenking|verdacht\w*|vermoed\w*|vermoeden|waarschijnlijk|passend|lijkt|eventueel|niet|geen|onzeker|intolerantie|suspect\w*|possib\w*|probab\w*|likely|not|no)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Softened();

    /// <summary>A short plain statement about the patient now.</summary>
    [GeneratedRegex(@"^(?:Hij|Zij|Ze|He|She|Pati[ëe]nte?) (?:is|heeft|gebruikt|krijgt|has|uses|takes)(?: \w+){1,3}\.?$")]
    private static partial Regex Plain();

    [GeneratedRegex(@"\b(?:wil|wenst|hoopt|vraagt|kinderwens|wants|hopes|wishes)\b|^\s*(?:bij|indien|als|in geval van|if|when|in case of)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Wished();

    [GeneratedRegex(@"\b(?:vastgesteld|bewezen|bevestigd|zeker|aangetoond|confirmed|proven|established|diagnosed)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Certain();
}
