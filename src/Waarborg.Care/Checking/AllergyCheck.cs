using System.Text.RegularExpressions;
using Waarborg.Care.Facts;
using Waarborg.Care.Language;

namespace Waarborg.Care.Checking;

/// <summary>"No allergies" where one is recorded, and the reaction of one allergy told of another.</summary>
internal sealed partial class AllergyCheck : IClaimCheck
{
    public IEnumerable<Objection> Check(Claim claim)
    {
        var live = claim.Evidence.Facts.Allergies.Where(a => a.Standing is Standing.Current or Standing.Unconfirmed).ToList();
        if (None().IsMatch(claim.Text) && live.Count > 0) yield return new(ObjectionGround.AllergyRecorded, "Er is wel een allergie vastgelegd.", "An allergy is recorded.");
        foreach (var objection in Tolerated(claim)) yield return objection;
        var words = WordForms.Of(claim.Text).ToList();
        if (claim.Evidence.Facts.Allergies.Where(a => a.Topic.IsMentionedIn(words)).ToList() is not [var named]) yield break;
        if (named.Standing == Standing.Current && claim.Parts.Any(p => Tolerates().IsMatch(p) && named.Topic.IsMentionedIn([.. WordForms.Of(p)])) && !claim.Cited.Any(u => Tolerates().IsMatch(u.Text) && named.Topic.IsMentionedIn([.. WordForms.Of(u.Text)])))
            yield return new(ObjectionGround.NotTolerated, $"{named.Name.Value} werd volgens het dossier niet verdragen.", $"According to the record {named.Name.Value} was not tolerated.");
        if (named.Standing == Standing.Current && claim.Parts.Any(p => Safe().IsMatch(p) && !Polarity.IsNegative(p) && named.Topic.IsMentionedIn([.. WordForms.Of(p)])) && !claim.Cited.Any(u => u.Statement is not null && !u.Negative && Safe().IsMatch(u.Text) && named.Topic.IsMentionedIn([.. WordForms.Of(u.Text)])))
            yield return new(ObjectionGround.MustNotBeGiven, $"{named.Name.Value} mag volgens het dossier niet worden gegeven.", $"According to the record {named.Name.Value} must not be given.");
        if (named.Standing == Standing.Refuted && claim.Parts.Any(p => NotTolerated().IsMatch(p) && named.Topic.IsMentionedIn([.. WordForms.Of(p)])))
            yield return new(ObjectionGround.AllergyRefuted, $"De allergie voor {named.Name.Value} is volgens het dossier weerlegd.", $"According to the record the allergy to {named.Name.Value} was refuted.");
        var own = claim.Evidence.Facts.Mentions.Of(named.Topic).SelectMany(s => s.Words).Concat(named.Reactions.SelectMany(r => WordForms.Of(r.Value!))).ToList();
        foreach (var foreign in claim.Evidence.Facts.Allergies.Where(a => a != named).SelectMany(a => a.Reactions).SelectMany(r => ContentWords.Of(r.Value!)).Distinct())
            if (claim.Content.Any(w => ContentWords.Same(w, foreign)) && !own.Any(w => ContentWords.Same(w, foreign)))
                yield return new(ObjectionGround.ReactionOfOther, "Deze reactie hoort bij een andere allergie.", "This reaction belongs to another allergy.");
    }

    /// <summary>"Allergisch voor hazelnoot" where the sources say that hazelnut was taken without a reaction.</summary>
    private static IEnumerable<Objection> Tolerated(Claim claim)
    {
        foreach (var part in claim.Parts.Where(p => p.Contains("allerg", StringComparison.OrdinalIgnoreCase) && !Polarity.IsNegative(p)))
            foreach (var word in ContentWords.Of(part).Where(w => !w.Contains("allerg", StringComparison.Ordinal) && w.Length > 4 && Lexicon.KindOf(w) is WordKind.None or WordKind.Drug))
            {
                var told = claim.Cited.Where(u => u.Statement is not null && u.Content.Any(c => ContentWords.Same(c, word))).ToList();
                if (told.Count > 0 && told.TrueForAll(u => NoReaction().IsMatch(u.Text))) yield return new(ObjectionGround.Tolerated, $"De bron zegt dat dit werd verdragen: {word}.", $"The source says that this was tolerated: {word}.");
            }
    }

    [GeneratedRegex(@"\b(?:zonder (?:\w+ )?(?:reactie|problemen|klachten)|wel verdragen|goed verdragen|verdroeg|geen (?:\w+ )?(?:reactie|allergie)|without (?:a )?reaction|tolerated)\b", RegexOptions.IgnoreCase)]
    private static partial Regex NoReaction();

    /// <summary>Says that something is tolerated.</summary>
    internal static bool IsTolerated(string text) => Tolerates().IsMatch(text);

    /// <summary>Speaks of an allergy or intolerance.</summary>
    internal static bool IsAllergy(string text) => text.Contains("allerg", StringComparison.OrdinalIgnoreCase) || text.Contains("ntoleran", StringComparison.OrdinalIgnoreCase);

    [GeneratedRegex(@"(?<!\bniet (?:goed |meer )?)\b(?:verdragen|verdraagt|verdroeg|ka?n (?:\w+ )?tegen|tolerates?)\b(?!.*\b(?:niet|slecht|matig|onvoldoende)\b)", RegexOptions.IgnoreCase)]
    private static partial Regex Tolerates();

    [GeneratedRegex(@"\b(?:niet|slecht) (?:\w+ )?verdra\w+|\b(?:verdraagt|verdroeg) (?:\w+ ){0,3}(?:niet|slecht)\b|\b(?:kan|kon) (?:\w+ )?niet (?:\w+ )?tegen\b|\bnot tolerate", RegexOptions.IgnoreCase)]
    private static partial Regex NotTolerated();

    [GeneratedRegex(@"\b(?:mag|mogen|kan|kunnen|veilig|gerust|zonder bezwaar|safely?|may|can)\b.*\b(?:gegeven|geven|krijgen|gebruikt|gebruiken|voorgeschreven|innemen|nemen|slikken|given|used|prescribed|take)\b|\bveilig\b", RegexOptions.IgnoreCase)]
    private static partial Regex Safe();

    [GeneratedRegex(@"\b(?:geen|no) (?:bekende |known )?(?:allergie[ëe]n|allergies)\b", RegexOptions.IgnoreCase)]
    private static partial Regex None();
}
