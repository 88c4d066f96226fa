using Waarborg.Recruitment.Explaining;
using Waarborg.Recruitment.Finding;
using Waarborg.Recruitment.Reviewing;

namespace Waarborg.Recruitment.Tests.Explaining;

public sealed class ExplanationTests
{
    [Fact]
    public void It_says_what_was_applied_who_decided_what_would_have_changed_it_and_the_routes()
    {
        var folder = new CaseFolder("Case");
        var report = new EvidenceFinder().Find(folder.Vacancy, folder.Documents("13"), CaseFolder.Today);
        var text = Explanation.Write(
            ReviewOutcome.Reject, [.. report.Criteria.Select(c => new ReviewedCriterion(c.Id, c.Id == "Planning" ? Verdict.Unclear : c.Verdict, c))], "teamleider planning", "Het Nederlands is nog niet genoeg voor de telefoon.", "D-1", withAi: true);
        foreach (var needed in new[] { "teamleider planning", "Gevraagd is B2; het dossier noemt A2.", "week daarvan af", "Dutch: A2, course B1 started", "aanvechten", "Autoriteit Persoonsgegevens", "D-1" })
            Assert.Contains(needed, text.Dutch, StringComparison.Ordinal);
        Assert.Contains("Asked is B2; the file states A2.", text.English, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_decision_id_there_is_no_explanation() =>
        Assert.ThrowsAny<ArgumentException>(() => Explanation.Write(ReviewOutcome.Reject, [], "teamleider", "Redenen.", " ", withAi: false));

    [Fact]
    public void The_route_without_ai_says_so() =>
        Assert.Contains("geen AI gebruikt", Explanation.Write(ReviewOutcome.Invite, [], "teamleider", "Ruime ervaring.", "D-2", withAi: false).Dutch, StringComparison.Ordinal);
}
