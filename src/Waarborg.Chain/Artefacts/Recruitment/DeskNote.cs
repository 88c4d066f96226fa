namespace Waarborg.Chain.Artefacts.Recruitment;

/// <summary>A note about the review desk of an activity: stopped, started, evaluated. Never changed; the newest of its sort holds. Holds nothing of a candidate.</summary>
public sealed class DeskNote
{
    /// <summary>Id.</summary>
    public Guid Id { get; init; }

    /// <summary>The processing activity.</summary>
    public required string ActivityId { get; init; }

    /// <summary>What.</summary>
    public DeskNoteKind Kind { get; init; }

    /// <summary>When.</summary>
    public DateTimeOffset At { get; init; }

    /// <summary>Pseudonym of who noted it.</summary>
    public required string By { get; init; }

    /// <summary>Why, in their own words.</summary>
    public required string Text { get; init; }

    /// <summary>Until when it holds; null when it does not end by itself.</summary>
    public DateTimeOffset? Until { get; init; }
}
