using System.Text.RegularExpressions;
using Waarborg.Deidentification;
using Waarborg.Recruitment.Finding;
using Waarborg.Recruitment.Reading;
using Waarborg.Recruitment.Texts;
using Waarborg.Recruitment.Vacancies;
using Waarborg.Recruitment.Warnings;

namespace Waarborg.Recruitment.Claims;

/// <summary>
/// Checks what a language model says about an application against the blind file and against what the rules found. A quotation has to stand there word for word; what is about
/// character, mood or a protected ground goes; time spent is computed from dates and not believed. The model can move a verdict of the rules by one step: where the two are
/// further apart the criterion is unclear, and a person reads. Immutable and thread safe. Keeps no text.
/// </summary>
public sealed partial class ClaimCheck
{
    private const int ShortestQuote = 3;
    private const int LongestQuote = 600;
    private const int MostQuotes = 8;
    private const int LongestRemark = 400;

    private readonly Detector _detector = Detector.Create();

    /// <summary>Checks claims.</summary>
    /// <param name="vacancy">The vacancy.</param>
    /// <param name="documents">The documents exactly as the model read them.</param>
    /// <param name="rules">What the rules found, with passages in these documents, in the order of the vacancy.</param>
    /// <param name="claims">What the model says.</param>
    public CheckedClaims Check(Vacancy vacancy, IReadOnlyList<ApplicationDocument> documents, IReadOnlyList<CriterionEvidence> rules, IReadOnlyList<ClaimedCriterion> claims)
    {
        ArgumentNullException.ThrowIfNull(vacancy);
        ArgumentNullException.ThrowIfNull(documents);
        ArgumentNullException.ThrowIfNull(rules);
        ArgumentNullException.ThrowIfNull(claims);
        var tally = new Tally();
        var said = new Dictionary<string, ClaimedCriterion>(StringComparer.Ordinal);
        foreach (var claim in claims)
            if (claim?.Id is not { } id || vacancy.Criteria.All(c => c.Id != id) || !said.TryAdd(id, claim)) tally.Unknown++;
        var fromModel = new List<string>();
        var criteria = new List<CriterionEvidence>();
        foreach (var found in rules)
        {
            var held = said.TryGetValue(found.Id, out var claim) ? Hold(vacancy.Criteria.First(c => c.Id == found.Id), claim, found, documents, tally) : null;
            if (held is not null) fromModel.Add(found.Id);
            criteria.Add(held ?? found);
        }
        return new(criteria, fromModel, new(tally.NotInFile, tally.Personal, tally.Unsupported, tally.Computed, tally.Unknown));
    }

    /// <summary>What is left of one claim, or null when nothing is.</summary>
    private CriterionEvidence? Hold(Criterion criterion, ClaimedCriterion claim, CriterionEvidence found, IReadOnlyList<ApplicationDocument> documents, Tally tally)
    {
        var quotes = Quotes(claim, found, documents, tally);
        var remark = Remark(claim, criterion, documents, tally);
        Verdict? verdict = claim.Verdict switch { "met" => Verdict.Met, "unclear" => Verdict.Unclear, "not_met" => Verdict.NotMet, _ => null };
        // A file that shows nothing needs no quotation; everything else does.
        if (verdict is null || (verdict != Verdict.NotMet && quotes.Count == 0))
        {
            tally.Unsupported++;
            return quotes.Count == 0 ? null : Join(found, found.Verdict, quotes, remark);
        }
        if (found.Months is not null && verdict != found.Verdict)
        {
            tally.Computed++;
            return Join(found, found.Verdict, quotes, null);
        }
        var apart = Math.Abs((int)verdict - (int)found.Verdict);
        return Join(found, apart > 1 ? Verdict.Unclear : verdict.Value, quotes, apart > 1 ? Apart : remark);
    }

    private static CriterionEvidence Join(CriterionEvidence found, Verdict verdict, List<EvidencePassage> quotes, BilingualText? remark) => found with
    {
        Verdict = verdict,
        Passages = [.. quotes.Concat(found.Passages.Where(p => !quotes.Exists(q => q.Document == p.Document && q.Start <= p.Start && q.End >= p.End))).Take(MostQuotes).OrderBy(p => p.Document, StringComparer.Ordinal).ThenBy(p => p.Start)],
        Missing = verdict == Verdict.Met ? null : remark ?? (verdict == found.Verdict ? found.Missing : null),
    };

    private static BilingualText Apart { get; } = new(
        "De vaste regels en het taalmodel spreken elkaar tegen. Lees de passages en oordeel zelf.", "The fixed rules and the language model contradict each other. Read the passages and judge yourself.");

    private List<EvidencePassage> Quotes(ClaimedCriterion claim, CriterionEvidence found, IReadOnlyList<ApplicationDocument> documents, Tally tally)
    {
        var held = new List<EvidencePassage>();
        foreach (var quote in claim.Quotes ?? [])
        {
            if (held.Count == MostQuotes) break;
            if (Find(quote, documents) is not { } passage) tally.NotInFile++;
            else if (IsPersonal(passage.Text) && !found.Passages.Any(p => p.Document == passage.Document && p.Start < passage.End && p.End > passage.Start)) tally.Personal++;
            else if (!held.Exists(h => h.Document == passage.Document && h.Start == passage.Start)) held.Add(passage);
        }
        return held;
    }

    /// <summary>Where a quotation stands: word for word, in the document that it names or in another; line breaks and runs of blanks count as one blank.</summary>
    private static EvidencePassage? Find(ClaimedQuote? quote, IReadOnlyList<ApplicationDocument> documents)
    {
        if (quote?.Text?.Trim(' ', '"', '“', '”', '\n', '\r', '\t') is not { Length: >= ShortestQuote and <= LongestQuote } text || !text.Any(char.IsLetterOrDigit)) return null;
        var pattern = string.Join(@"\s+", Blanks().Split(text).Where(w => w.Length > 0).Select(Regex.Escape));
        foreach (var document in documents.OrderBy(d => d.Name == quote.Document ? 0 : 1))
            if (Regex.Match(document.Text, pattern, RegexOptions.CultureInvariant | RegexOptions.NonBacktracking) is { Success: true } match)
                return new(document.Name, match.Index, match.Index + match.Length, match.Value);
        return null;
    }

    /// <summary>The model's own words about what is missing: short, about the job, without a figure that stands nowhere.</summary>
    private BilingualText? Remark(ClaimedCriterion claim, Criterion criterion, IReadOnlyList<ApplicationDocument> documents, Tally tally)
    {
        if ((claim.MissingDutch?.Trim(), claim.MissingEnglish?.Trim()) is not ({ Length: > 0 } dutch, { Length: > 0 } english)) return null;
        if (IsPersonal(dutch) || IsPersonal(english))
        {
            tally.Personal++;
            return null;
        }
        var figures = Figure().Matches(dutch + " " + english).Select(m => m.Value);
        var known = documents.Select(d => d.Text).Append(criterion.Text).Append(criterion.Id).SelectMany(t => Figure().Matches(t)).Select(m => m.Value).ToHashSet(StringComparer.Ordinal);
        if (dutch.Length <= LongestRemark && english.Length <= LongestRemark && !Decides().IsMatch(dutch + " " + english) && figures.All(known.Contains)) return new(dutch, english);
        tally.Unsupported++;
        return null;
    }

    private bool IsPersonal(string text)
    {
        var document = new ApplicationDocument("", text, DocumentKind.Letter);
        return PersonalityFinder.Find(document).Any() || ProtectedFinder.Find(document, _detector).Any() || Mood().IsMatch(text);
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();

    [GeneratedRegex(@"\d+(?:[.,]\d+)?")]
    private static partial Regex Figure();

    /// <summary>A remark says what the file lacks; what has to be done with the candidate is not its business.</summary>
    [GeneratedRegex(@"\b(?:afwijz\w*|afgewezen|aannemen|aangenomen|uitnodig\w*|geschikt\w*|ongeschikt\w*|beste kandidaat|score|cijfer|rangorde|reject\w*|hire|hired|invite\w*|suitable|unsuitable|best candidate|rank\w*|recommend\w*)\b|https?:|www\.", RegexOptions.IgnoreCase)]
    private static partial Regex Decides();

    [GeneratedRegex(@"\b(?:emoti\w*|stemming|humeur|zenuwachtig|nerveus|onzeker over zichzelf|arrogant\w*|sympathiek\w*|uitstraling|toon van de brief|klinkt (?:als|alsof)|komt over|indruk van (?:een )?(?:persoon|iemand)|mood|nervous|arrogan\w*|likeable|attitude|tone of the letter|comes across|sounds like)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Mood();

    private sealed class Tally
    {
        internal int NotInFile { get; set; }

        internal int Personal { get; set; }

        internal int Unsupported { get; set; }

        internal int Computed { get; set; }

        internal int Unknown { get; set; }
    }
}
