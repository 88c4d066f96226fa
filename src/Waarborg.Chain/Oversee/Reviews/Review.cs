using Waarborg.Recruitment.Reviewing;

namespace Waarborg.Chain.Oversee.Reviews;

/// <summary>One reviewer's work on one application: what was opened, the own view, when the proposal was shown, and what it came to.</summary>
public sealed class Review
{
    /// <summary>Id; also the context that binds the payload to this row.</summary>
    public Guid Id { get; init; }

    /// <summary>The application.</summary>
    public Guid ApplicationId { get; init; }

    /// <summary>Whose it is.</summary>
    public Guid PersonId { get; init; }

    /// <summary>The processing activity.</summary>
    public required string ActivityId { get; init; }

    /// <summary>Pseudonym of the reviewer.</summary>
    public required string ReviewerId { get; init; }

    /// <summary>Why it is judged.</summary>
    public ReviewRound Round { get; init; }

    /// <summary>When the reviewer began.</summary>
    public DateTimeOffset StartedAt { get; init; }

    /// <summary>Names of the documents that were opened, one a line.</summary>
    public string Opened { get; set; } = "";

    /// <summary>When the own view was written down; null until then.</summary>
    public DateTimeOffset? OwnAt { get; set; }

    /// <summary>When the proposal was shown: never before the own view; null until then, and when there is none.</summary>
    public DateTimeOffset? ProposalShownAt { get; set; }

    /// <summary>When the reviewer came to an outcome; null until then.</summary>
    public DateTimeOffset? EndedAt { get; set; }

    /// <summary>The outcome that this reviewer came to. It is no decision yet: see <see cref="HiringDecision"/>.</summary>
    public ReviewOutcome? Outcome { get; set; }

    /// <summary>When the reviewer gave the file back without an outcome; null otherwise.</summary>
    public DateTimeOffset? HandedBackAt { get; set; }

    /// <summary>The reviewer's words, as JSON, under the candidate's key.</summary>
    public required byte[] Payload { get; set; }

    /// <summary>The documents that were opened.</summary>
    public IReadOnlySet<string> OpenedPapers => Opened.Split('\n', StringSplitOptions.RemoveEmptyEntries).ToHashSet(StringComparer.Ordinal);

    /// <summary>Whether the reviewer is still at it.</summary>
    public bool UnderWay => EndedAt is null && HandedBackAt is null;
}
