using System.Text.RegularExpressions;
using Waarborg.Care.Notes;

namespace Waarborg.Care.Checking;

/// <summary>What a relative has or had must not become the patient's.</summary>
internal sealed partial class FamilyCheck : IClaimCheck
{
    public IEnumerable<Objection> Check(Claim claim)
    {
        if (Cues.Family().IsMatch(claim.Text) || !Has().IsMatch(claim.Text)) yield break;
        var family = Best(claim, u => Relative().IsMatch(u.Text));
        if (family >= 0.6 && family > Best(claim, u => !Relative().IsMatch(u.Text)) + 0.1)
            yield return new("De bron zegt dit van een familielid.", "The source says this of a relative.");
    }

    private static double Best(Claim claim, Func<EvidenceUnit, bool> which) =>
        claim.Cited.Where(which).Select(u => ContentWords.Coverage(claim.Content, u.Content)).DefaultIfEmpty(0).Max();

    [GeneratedRegex(@"\b(?:heeft|had|kreeg|lijdt|gebruikt|slikt|has|had)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Has();

    [GeneratedRegex(@"^\s*(?:haar |zijn |een )?(?:vader|moeder|broer|zus|zoon|dochter|oom|tante|opa|oma|neef|nicht|ouder broer|oudere broer|father|mother|brother|sister|uncle|aunt)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Relative();
}
