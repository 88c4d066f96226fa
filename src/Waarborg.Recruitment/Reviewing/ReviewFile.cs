namespace Waarborg.Recruitment.Reviewing;

/// <summary>How far a review has come. Immutable; each step gives a new one.</summary>
public sealed record ReviewFile
{
    /// <summary>The documents that have to be opened before anything is decided.</summary>
    public required IReadOnlySet<string> Mandatory { get; init; }

    /// <summary>Whether there is a proposal; false on the route without AI and when the assistant was stopped.</summary>
    public bool HasProposal { get; init; }

    /// <summary>True for a contest: another reviewer decides, and the proposal stays hidden.</summary>
    public bool IsContest { get; init; }

    /// <summary>Who decided before, for a contest or a second opinion.</summary>
    public IReadOnlySet<string> EarlierReviewers { get; init; } = new HashSet<string>();

    /// <summary>What was opened.</summary>
    public IReadOnlySet<string> Opened { get; init; } = new HashSet<string>();

    /// <summary>The reviewer's own view, written before the proposal was shown; null until then.</summary>
    public ReviewOutcome? OwnView { get; init; }

    /// <summary>The reasons of the own view.</summary>
    public string OwnReasons { get; init; } = "";

    /// <summary>When the proposal was shown; null until then.</summary>
    public DateTimeOffset? ProposalShown { get; init; }

    /// <summary>True once a second reviewer came to the same rejection.</summary>
    public bool SecondReviewerAgrees { get; init; }

    /// <summary>Never the reasons.</summary>
    public override string ToString() => nameof(ReviewFile);
}
