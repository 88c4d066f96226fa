using System.Text.RegularExpressions;
using Waarborg.Care.Language;

namespace Waarborg.Care.Checking;

/// <summary>
/// Word by word: what the sentence affirms, the cited sources may not only deny, leave open, plan, or say of somebody else; what it denies, they may not only affirm. Only where every mention of
/// the word in the cited sources speaks against the sentence is anything objected.
/// </summary>
internal sealed partial class GroundingCheck : IClaimCheck
{
    public IEnumerable<Objection> Check(Claim claim)
    {
        var waits = NotYet().IsMatch(claim.Text);
        foreach (var said in Grounding.Of(claim))
        {
            // "Allergie" or "onderzoek" says what kind of thing is meant; beside a word that says which, it is not looked at by itself.
            var words = said.Words.Where(w => !Kind().IsMatch(w.Mention.Word)).ToList() is { Count: > 0 } named ? named : said.Words;
            foreach (var word in words.Where(w => !said.Open && said.IsOfOther(w)))
                yield return new(ObjectionGround.OfOther, $"De bron zegt dit van een ander: {word.Mention.Word}.", $"The source says this of somebody else: {word.Mention.Word}.");
            if (said.IsDenied is { } denied && !(PolarityCheck.Only().IsMatch(claim.Text) && claim.Cited.Any(u => u.Statement is { } s && PolarityCheck.Only().IsMatch(s.Text)))) yield return new(ObjectionGround.WordAffirmed, $"De bron zegt juist van wel: {denied}.", $"The source says that it is so: {denied}.");
            if (said.AgreesOnDenial) continue;
            foreach (var word in words.Where(w => w.Mention is { Denied: false, Ended: false }))
            {
                if (word.Own.Count == 0) continue;
                if (Grounding.IsEvent(word.Mention))
                {
                    // That something was changed is told of many things; only what was planned or asked of this one counts.
                    if (!said.Planned && !said.Open && !waits && word.Own.TrueForAll(t => t.IsPlanned || t.IsOpen || t.Unit.Disowned) && word.Own.Exists(t => !t.Unit.LiesAhead)) yield return new(ObjectionGround.WordPlanOrQuestion, $"De bron noemt dit als plan of vraag: {word.Mention.Word}.", $"The source gives this as a plan or a question: {word.Mention.Word}.");
                    continue;
                }
                if (said.Overrules(word)) yield return new(ObjectionGround.WordOverruled, $"De nieuwste bron zegt dit niet meer: {word.Mention.Word}.", $"The newest source no longer says this: {word.Mention.Word}.");
                else if (AllergyCheck.IsTolerated(said.Text) && word.Own.Exists(t => AllergyCheck.IsAllergy(t.Unit.Text))) continue;
                else if (word.Own.TrueForAll(t => t.IsDenied && !(said.Planned && NotYet().IsMatch(t.Unit.Text)))) yield return new(ObjectionGround.WordDenied, $"De bron ontkent dit: {word.Mention.Word}.", $"The source denies this: {word.Mention.Word}.");
                else if (!said.Open && !said.Planned && !said.IsEstablished(word) && word.Own.TrueForAll(t => t.IsDenied || (t.IsOpen && !t.Unit.Disowned))) yield return new(ObjectionGround.WordPossibility, $"De bron noemt dit als mogelijkheid, niet als feit: {word.Mention.Word}.", $"The source gives this as a possibility, not as a fact: {word.Mention.Word}.");
                else if (!said.Open && !said.Planned && !waits && !Infinitive().IsMatch(word.Mention.Word) && word.Own.Exists(t => t.IsPlanned) && word.Own.TrueForAll(t => t.IsDenied || t.IsOpen || t.IsPlanned || t.Mention.Ended))
                    yield return new(ObjectionGround.WordPlanned, $"De bron noemt dit als plan, advies of afspraak: {word.Mention.Word}.", $"The source gives this as a plan, an advice or an appointment: {word.Mention.Word}.");
            }
        }
    }

    [GeneratedRegex(@"\b(?:nog (?:niet|geen|altijd niet)|not yet|still (?:has|to))\b", RegexOptions.IgnoreCase)]
    private static partial Regex NotYet();

    [GeneratedRegex(@"^(?:allergie|allergy|onderzoek|examination|test|meting|stoornis|disorder|ziekte|aandoening|disease|syndroom|syndrome|infectie|infection|klacht|complaint|bloeddruk|pijn|pain)$")]
    private static partial Regex Kind();

    [GeneratedRegex(@"en$")]
    private static partial Regex Infinitive();
}
