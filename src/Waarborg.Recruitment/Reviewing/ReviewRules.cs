using Waarborg.Recruitment.Texts;

namespace Waarborg.Recruitment.Reviewing;

/// <summary>
/// The rules that make a review more than a signature: own view first, the whole file, own words, a qualified and unhurried reviewer, a second pair of eyes.
/// Following a proposal and deviating from it cost exactly the same. Pure; says what stands in the way and changes nothing.
/// </summary>
public static class ReviewRules
{
    /// <summary>What stands in the way of showing the proposal.</summary>
    /// <param name="file">How far the review has come.</param>
    public static IReadOnlyList<ReviewObstacle> BeforeProposal(ReviewFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        var obstacles = new List<ReviewObstacle>();
        if (file.IsContest) obstacles.Add(new(12, new("Bij een aanvechting blijft het voorstel van het systeem verborgen.", "In a contest the system's proposal stays hidden.")));
        if (!file.HasProposal) obstacles.Add(new(8, new("Voor deze sollicitatie is er geen voorstel.", "There is no proposal for this application.")));
        if (file.OwnView is null) obstacles.Add(new(1, new("Schrijf eerst uw eigen oordeel.", "Write your own view first.")));
        return obstacles;
    }

    /// <summary>What stands in the way of a decision.</summary>
    /// <param name="file">How far the review has come.</param>
    /// <param name="reviewer">Who wants to decide.</param>
    /// <param name="outcome">What this reviewer came to.</param>
    /// <param name="reasons">Why, in the reviewer's own words.</param>
    /// <param name="earlierReasons">Reasons of this reviewer's earlier decisions, and the texts of the proposal.</param>
    /// <param name="policy">The bounds.</param>
    /// <param name="now">The time.</param>
    public static IReadOnlyList<ReviewObstacle> BeforeDecision(
        ReviewFile file, ReviewerStanding reviewer, ReviewOutcome outcome, string reasons, IEnumerable<string> earlierReasons, ReviewPolicy policy, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(reviewer);
        ArgumentNullException.ThrowIfNull(reasons);
        ArgumentNullException.ThrowIfNull(earlierReasons);
        ArgumentNullException.ThrowIfNull(policy);
        return [.. Reviewer(file, reviewer, policy, now), .. File(file), .. Words(reasons, earlierReasons, policy), .. Outcome(file, outcome, policy)];
    }

    private static IEnumerable<ReviewObstacle> Reviewer(ReviewFile file, ReviewerStanding reviewer, ReviewPolicy policy, DateTimeOffset now)
    {
        if (reviewer.TrainedUntil is not { } trained || trained <= now)
            yield return new(5, new("Uw opleiding voor beoordelaars ontbreekt of is verlopen. U kunt nu niet beslissen.", "Your training as a reviewer is missing or has expired. You cannot decide now."));
        if (reviewer.DecidedToday >= policy.MostDecisionsADay)
            yield return new(7, new($"U nam vandaag al {reviewer.DecidedToday} beslissingen. Ga morgen verder.", $"You made {reviewer.DecidedToday} decisions today. Go on tomorrow."));
        if (file.EarlierReviewers.Contains(reviewer.Id))
            yield return new(12, new("U hebt deze sollicitatie al beoordeeld. Een ander moet dit doen.", "You have judged this application before. Somebody else has to do this."));
        if (policy.EvaluatedUntil is not { } evaluated || evaluated <= now)
            yield return new(16, new("De periodieke evaluatie ontbreekt of is verlopen. Het bureau staat stil tot zij is gedaan.", "The periodic evaluation is missing or overdue. The desk is stopped until it is done."));
    }

    private static IEnumerable<ReviewObstacle> File(ReviewFile file)
    {
        if (file.Mandatory.Count == 0 || !file.Mandatory.IsSubsetOf(file.Opened))
            yield return new(3, new("Open eerst alle stukken van het dossier.", "Open all documents of the file first."));
        if (file.OwnView is null || string.IsNullOrWhiteSpace(file.OwnReasons))
            yield return new(1, new("Schrijf eerst uw eigen oordeel.", "Write your own view first."));
    }

    private static IEnumerable<ReviewObstacle> Words(string reasons, IEnumerable<string> earlier, ReviewPolicy policy)
    {
        if (Normal(reasons).Length < policy.ShortestReasons)
            yield return new(11, new($"Geef uw redenen in eigen woorden, minstens {policy.ShortestReasons} tekens. Dat geldt ook als u het voorstel volgt.", $"Give your reasons in your own words, at least {policy.ShortestReasons} characters. That holds for following the proposal too."));
        else if (earlier.Any(text => ReasonSimilarity.Of(reasons, text) >= ReasonSimilarity.Duplicate))
            yield return new(11, new("Deze redenen zijn bijna gelijk aan eerdere of aan de tekst van het voorstel. Schrijf wat voor deze kandidaat geldt.", "These reasons are nearly those of an earlier case or of the proposal. Write what holds for this candidate."));
    }

    private static IEnumerable<ReviewObstacle> Outcome(ReviewFile file, ReviewOutcome outcome, ReviewPolicy policy)
    {
        if (!Enum.IsDefined(outcome)) yield return new(2, new("Kies zelf een uitkomst; er is er geen vooraf gekozen.", "Choose an outcome yourself; none is chosen beforehand."));
        if (outcome == ReviewOutcome.Reject && policy.SecondReviewerForRejections && !file.SecondReviewerAgrees)
            yield return new(13, new("Een afwijzing gaat pas de deur uit als een tweede beoordelaar zelf tot hetzelfde komt.", "A rejection leaves only when a second reviewer comes to the same by themselves."));
    }

    private static string Normal(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
