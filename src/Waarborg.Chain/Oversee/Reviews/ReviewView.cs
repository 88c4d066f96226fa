using Waarborg.Chain.Artefacts.Recruitment;
using Waarborg.Recruitment.Reviewing;
using Waarborg.Recruitment.Vacancies;

namespace Waarborg.Chain.Oversee.Reviews;

/// <summary>What a reviewer sees of an application. Personal data, though blind: lives in memory only.</summary>
public sealed record ReviewView
{
    /// <summary>The application, without its content.</summary>
    public required JobApplication Application { get; init; }

    /// <summary>The vacancy's title.</summary>
    public required string Title { get; init; }

    /// <summary>The criteria.</summary>
    public required IReadOnlyList<Criterion> Criteria { get; init; }

    /// <summary>Why the work needs each.</summary>
    public required IReadOnlyDictionary<string, string> Reasons { get; init; }

    /// <summary>The documents; the text of one that was not opened yet is empty.</summary>
    public required IReadOnlyList<BlindPaper> Papers { get; init; }

    /// <summary>Why it is judged.</summary>
    public required ReviewRound Round { get; init; }

    /// <summary>The reviewer's work so far; null before beginning.</summary>
    public Review? Review { get; init; }

    /// <summary>The reviewer's words so far.</summary>
    public ReviewContent Words { get; init; } = new();

    /// <summary>The proposal; null until the own view is written down, and when there is none.</summary>
    public ProposalContent? Proposal { get; init; }

    /// <summary>What the candidate says about the decision, for a contest; otherwise null.</summary>
    public string? ContestText { get; init; }

    /// <summary>Why this reviewer cannot begin or go on; empty when nothing stands in the way.</summary>
    public IReadOnlyList<ReviewObstacle> Obstacles { get; init; } = [];

    /// <summary>Never the content.</summary>
    public override string ToString() => nameof(ReviewView);
}
