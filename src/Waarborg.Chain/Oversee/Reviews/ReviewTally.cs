using Waarborg.Recruitment.Reviewing;

namespace Waarborg.Chain.Oversee.Reviews;

/// <summary>One judgement as a figure, for the watch on the desk itself. Carries nothing by which a candidate could be found, so that it outlives them.</summary>
public sealed class ReviewTally
{
    /// <summary>Id. Random.</summary>
    public Guid Id { get; init; }

    /// <summary>The processing activity.</summary>
    public required string ActivityId { get; init; }

    /// <summary>Pseudonym of the reviewer.</summary>
    public required string ReviewerId { get; init; }

    /// <summary>When.</summary>
    public DateTimeOffset At { get; init; }

    /// <summary>Why the application was judged.</summary>
    public ReviewRound Round { get; init; }

    /// <summary>What the reviewer came to.</summary>
    public ReviewOutcome Outcome { get; init; }

    /// <summary>Whether a proposal had been shown.</summary>
    public bool HadProposal { get; init; }

    /// <summary>Whether the reviewer ended where the proposal did on every criterion.</summary>
    public bool Followed { get; init; }

    /// <summary>On how many criteria the reviewer left the own view for that of the proposal.</summary>
    public int Switched { get; init; }

    /// <summary>Seconds from beginning to end. A signal, never a bound.</summary>
    public int Seconds { get; init; }

    /// <summary>For a control case whether the wrong proposal was noticed; otherwise null.</summary>
    public bool? ControlCaught { get; init; }
}
