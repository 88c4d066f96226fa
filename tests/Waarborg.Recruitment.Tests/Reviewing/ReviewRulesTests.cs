using Waarborg.Recruitment.Reviewing;

namespace Waarborg.Recruitment.Tests.Reviewing;

public sealed class ReviewRulesTests
{
    private const string Reasons = "De planning bij de jachtwerf is zwaarder dan het lijkt, en de uren passen bij wat wij vragen.";

    private static readonly DateTimeOffset Now = new(2025, 3, 3, 9, 0, 0, TimeSpan.Zero);
    private static readonly ReviewPolicy Policy = new() { EvaluatedUntil = Now.AddDays(30) };
    private static readonly ReviewerStanding Reviewer = new("r1", Now.AddDays(100), 3);

    private static readonly ReviewFile Ready = new()
    {
        Mandatory = new HashSet<string> { "cv", "letter" }, Opened = new HashSet<string> { "cv", "letter" }, HasProposal = true, OwnView = ReviewOutcome.Invite, OwnReasons = "Ruime ervaring.",
    };

    [Fact]
    public void A_ready_review_meets_no_obstacle() => Assert.Empty(Before(Ready, ReviewOutcome.Invite));

    [Fact]
    public void Following_and_deviating_cost_the_same() =>
        Assert.Equal(Before(Ready with { OwnView = ReviewOutcome.Invite }, ReviewOutcome.AskMore), Before(Ready with { OwnView = ReviewOutcome.AskMore }, ReviewOutcome.AskMore));

    [Fact]
    public void The_proposal_waits_for_the_own_view()
    {
        Assert.Contains(ReviewRules.BeforeProposal(Ready with { OwnView = null }), o => o.Requirement == 1);
        Assert.Empty(ReviewRules.BeforeProposal(Ready));
    }

    [Fact]
    public void A_contest_never_shows_the_proposal() => Assert.Contains(ReviewRules.BeforeProposal(Ready with { IsContest = true }), o => o.Requirement == 12);

    [Fact]
    public void A_contest_goes_to_somebody_else() => Assert.Contains(Before(Ready with { EarlierReviewers = new HashSet<string> { "r1" } }, ReviewOutcome.Invite), o => o.Requirement == 12);

    [Fact]
    public void Unread_documents_stand_in_the_way() => Assert.Contains(Before(Ready with { Opened = new HashSet<string> { "cv" } }, ReviewOutcome.Invite), o => o.Requirement == 3);

    [Fact]
    public void A_rejection_needs_a_second_reviewer()
    {
        Assert.Contains(Before(Ready, ReviewOutcome.Reject), o => o.Requirement == 13);
        Assert.Empty(Before(Ready with { SecondReviewerAgrees = true }, ReviewOutcome.Reject));
    }

    [Fact]
    public void No_outcome_is_a_default() => Assert.Contains(Before(Ready, default), o => o.Requirement == 2);

    [Fact]
    public void Nothing_configured_stops_the_desk() =>
        Assert.Contains(ReviewRules.BeforeDecision(Ready, Reviewer, ReviewOutcome.Invite, Reasons, [], ReviewPolicy.Default, Now), o => o.Requirement == 16);

    [Theory]
    [InlineData(0, 5)]
    [InlineData(100, 0)]
    public void Training_expires(int daysLeft, int requirement) =>
        Assert.Equal(requirement != 0, ReviewRules.BeforeDecision(Ready, Reviewer with { TrainedUntil = Now.AddDays(daysLeft) }, ReviewOutcome.Invite, Reasons, [], Policy, Now).Any(o => o.Requirement == 5));

    [Fact]
    public void The_day_has_an_end() =>
        Assert.Contains(ReviewRules.BeforeDecision(Ready, Reviewer with { DecidedToday = 40 }, ReviewOutcome.Invite, Reasons, [], Policy, Now), o => o.Requirement == 7);

    [Theory]
    [InlineData("", true)]
    [InlineData("Eens met het voorstel.", true)]
    [InlineData("De planning bij de jachtwerf is zwaarder dan het lijkt, en de uren passen bij wat wij vragen!", true)]
    [InlineData("Als intercedent belde deze kandidaat elke dag; alleen het systeem dat wij gebruiken is nieuw.", false)]
    public void Copied_or_empty_reasons_are_refused(string reasons, bool refused) =>
        Assert.Equal(refused, ReviewRules.BeforeDecision(Ready, Reviewer, ReviewOutcome.Invite, reasons, [Reasons], Policy, Now).Any(o => o.Requirement == 11));

    private static IReadOnlyList<ReviewObstacle> Before(ReviewFile file, ReviewOutcome outcome) => ReviewRules.BeforeDecision(file, Reviewer, outcome, Reasons, [], Policy, Now);
}
