using System.Text;
using Waarborg.Recruitment.Finding;
using Waarborg.Recruitment.Reviewing;
using Waarborg.Recruitment.Texts;

namespace Waarborg.Recruitment.Explaining;

/// <summary>
/// What a candidate is told about a decision: the role that the system played, the criteria and how they weighed in this case, the passages, what would have
/// changed the outcome, who reviewed, and the routes (GDPR 15(1)(h), 22(3); CJEU C-203/22). It is made from what was applied, at the moment of the decision,
/// and is to be stored then; it is never made up afterwards.
/// </summary>
public static class Explanation
{
    /// <summary>Writes the explanation.</summary>
    /// <param name="outcome">What was decided.</param>
    /// <param name="criteria">Per criterion what the reviewer found, and the proposal as it was shown.</param>
    /// <param name="reviewer">Name or role of who decided.</param>
    /// <param name="reasons">The reviewer's own reasons.</param>
    /// <param name="decisionId">The decision; without one nothing leaves.</param>
    /// <param name="withAi">Whether a proposal was used.</param>
    /// <param name="model">The name of the language model that had a part in the proposal, and who runs it; null when the fixed rules alone made it.</param>
    public static BilingualText Write(
        ReviewOutcome outcome, IReadOnlyList<ReviewedCriterion> criteria, string reviewer, string reasons, string decisionId, bool withAi, string? model = null)
    {
        ArgumentNullException.ThrowIfNull(criteria);
        ArgumentException.ThrowIfNullOrWhiteSpace(reviewer);
        ArgumentException.ThrowIfNullOrWhiteSpace(reasons);
        ArgumentException.ThrowIfNullOrWhiteSpace(decisionId);
        return new(Text("nl"), Text("en"));

        string Text(string language)
        {
            var text = new StringBuilder();
            var dutch = language == "nl";
            text.Append(Opening(outcome, dutch)).Append("\n\n").Append(Role(withAi, reviewer, dutch)).Append(withAi && model is not null ? Model(model, dutch) : "").Append("\n\n");
            foreach (var criterion in criteria) Criterion(text, criterion, dutch);
            text.Append('\n').Append(dutch ? "De redenen van de beoordelaar: " : "The reviewer's reasons: ").Append(reasons).Append("\n\n");
            if (outcome != ReviewOutcome.Invite && Change(criteria, language) is { Length: > 0 } change) text.Append(dutch ? "De uitkomst was anders geweest als uw sollicitatie dit had laten zien: " : "The outcome would have been different if your application had shown this: ").Append(change).Append("\n\n");
            return text.Append(Routes(decisionId, dutch)).ToString();
        }
    }

    private static string Opening(ReviewOutcome outcome, bool dutch) => outcome switch
    {
        ReviewOutcome.Invite => dutch ? "U bent uitgenodigd voor een gesprek." : "You are invited for an interview.",
        ReviewOutcome.Reject => dutch ? "U bent niet uitgenodigd voor een gesprek." : "You are not invited for an interview.",
        ReviewOutcome.AskMore => dutch ? "Wij willen graag meer van u weten voor we beslissen." : "We would like to know more before we decide.",
        _ => throw new ArgumentOutOfRangeException(nameof(outcome)),
    };

    private static string Role(bool withAi, string reviewer, bool dutch) => (withAi, dutch) switch
    {
        (true, true) => $"Een mens heeft beslist: {reviewer}. Die schreef eerst een eigen oordeel. Daarna zag de beoordelaar welke passages een computerprogramma bij elk criterium had gevonden. Het programma gaf geen cijfer en beslist niets.",
        (true, false) => $"A person decided: {reviewer}. They wrote their own view first. After that they saw which passages a computer program had found for each criterion. The program gave no score and decides nothing.",
        (false, true) => $"Een mens heeft beslist: {reviewer}. Er is geen AI gebruikt.",
        _ => $"A person decided: {reviewer}. No AI was used.",
    };

    private static string Model(string model, bool dutch) => dutch
        ? $" Een taalmodel ({model}) las daarvoor uw dossier zonder uw naam en zonder andere persoonlijke kenmerken. Elke passage is woord voor woord in uw dossier teruggevonden."
        : $" A language model ({model}) read your file for it, without your name and other personal traits. Every passage was found in your file word for word.";

    private static void Criterion(StringBuilder text, ReviewedCriterion criterion, bool dutch)
    {
        text.Append("- ").Append(criterion.Id).Append(": ").Append(Name(criterion.Found, dutch));
        if (criterion.Proposal is { } proposal && proposal.Verdict != criterion.Found)
            text.Append(dutch ? $" (het programma stelde voor: {Name(proposal.Verdict, dutch)}; de beoordelaar week daarvan af)" : $" (the program proposed: {Name(proposal.Verdict, dutch)}; the reviewer deviated from it)");
        text.Append(".\n");
        foreach (var passage in criterion.Proposal?.Passages ?? []) text.Append("    “").Append(passage.Text.ReplaceLineEndings(" ")).Append("”\n");
    }

    private static string Change(IReadOnlyList<ReviewedCriterion> criteria, string language) => string.Join(
        language == "nl" ? "; " : "; ", criteria.Where(c => c.Found != Verdict.Met).Select(c => c.Proposal?.Missing is { } missing && c.Proposal.Verdict == c.Found ? $"{c.Id}: {missing.In(language)}" : c.Id));

    private static string Name(Verdict verdict, bool dutch) => verdict switch
    {
        Verdict.Met => dutch ? "aangetoond" : "met",
        Verdict.Unclear => dutch ? "onduidelijk" : "unclear",
        _ => dutch ? "niet aangetoond" : "not met",
    };

    private static string Routes(string decisionId, bool dutch) => dutch
        ? $"Bent u het er niet mee eens? U kunt de beslissing aanvechten; een andere beoordelaar kijkt dan opnieuw, zonder het programma (AVG 22(3)). U kunt bezwaar maken tegen het gebruik van uw gegevens (AVG 21) en fouten laten verbeteren (AVG 16). Dat is gratis en kan zoals u solliciteerde. U kunt ook een klacht indienen bij de Autoriteit Persoonsgegevens of naar de rechter gaan. Nummer van de beslissing: {decisionId}."
        : $"Do you disagree? You can contest the decision; another reviewer then looks again, without the program (GDPR 22(3)). You can object to the use of your data (GDPR 21) and have mistakes corrected (GDPR 16). That is free and works the way you applied. You can also complain to the Dutch data protection authority or go to court. Number of the decision: {decisionId}.";
}
