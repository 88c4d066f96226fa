using System.Text.RegularExpressions;
using Waarborg.Care.Notes;

namespace Waarborg.Care.Checking;

/// <summary>What the record says must not be given may not stand there as possible; and a treatment limit must be the newest one.</summary>
internal sealed partial class CautionCheck : IClaimCheck
{
    public IEnumerable<Objection> Check(Claim claim)
    {
        if (Polarity.IsNegative(claim.Text)) yield break;
        if (Permits().IsMatch(claim.Text) && claim.Evidence.All.Any(u => u.Statement is not null && !u.Text.Contains('?') && Forbids(u, claim)))
            yield return new(ObjectionGround.MustNotBeDone, "Volgens het dossier mag dit juist niet.", "According to the record this must not be done.");
        if (Limit().IsMatch(claim.Text) && FollowsOlder(claim)) yield return new(ObjectionGround.OlderAgreement, "Dit is ouder beleid of de wens van een naaste; het nieuwste beleid zegt dit niet.", "This is an older agreement or a relative's wish; the newest agreement does not say so.");
    }

    private static bool Forbids(EvidenceUnit unit, Claim claim)
    {
        var scope = Never().Match(unit.Text) is { Success: true } never ? never.Groups[1].Value : unit.Statement is { } s && DoNot().IsMatch(s.Text) && s.Text.IndexOf(unit.Text, StringComparison.Ordinal) <= DoNot().Match(s.Text).Index ? unit.Text : "";
        // "Geen grote aanvallen" is a finding, "geen NSAID's meer" forbids.
        if (!Cues.Caution().IsMatch(unit.Statement!.Text) && !Cues.Directive().IsMatch(unit.Statement.Text) && !claim.Evidence.Facts.Medications.Any(m => m.Topic.IsMentionedIn([.. Language.WordForms.Of(scope)]))
            && !claim.Evidence.Facts.Allergies.Any(a => a.Topic.IsMentionedIn([.. Language.WordForms.Of(scope)]))) return false;
        return scope.Length > 0 && claim.Content.Take(2).Any(w => w.Length > 4 && ContentWords.Of(scope).Any(c => ContentWords.Same(w, c)));
    }

    private static bool FollowsOlder(Claim claim)
    {
        var limits = claim.Evidence.All.Where(u => u.Statement is { } s && Cues.Directive().IsMatch(s.Text)).ToList();
        if (limits.Where(u => !Cues.Family().IsMatch(u.Text)).Max(u => u.Date?.First) is not { } newest) return false;
        double Best(IEnumerable<EvidenceUnit> units) => units.Select(u => ContentWords.Coverage(claim.Content, u.Content)).DefaultIfEmpty(0).Max();
        return Best(limits.Where(u => u.Date?.First < newest)) > Best(limits.Where(u => u.Date?.First >= newest)) + 0.1;
    }

    [GeneratedRegex(@"\b(?:kan|kunnen|mag|mogen|krijgt|krijgen|wordt|start|voorgeschreven|may|can|should)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Permits();

    [GeneratedRegex(@"\b(?:geen|nooit|no|never)\s+(.+)$", RegexOptions.IgnoreCase)]
    private static partial Regex Never();

    [GeneratedRegex(@"\b(?:niet meer (?:geven|voorschrijven|gebruiken)|vermijden|gecontra-?[ïi]ndiceerd|avoid|do not give)\b", RegexOptions.IgnoreCase)]
    private static partial Regex DoNot();

    [GeneratedRegex(@"\b(?:ziekenhuis|reanim\w*|gereanimeerd|IC|intensive care|insturen|ingestuurd|beadem\w*|hospital|resuscitat\w*)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Limit();
}
