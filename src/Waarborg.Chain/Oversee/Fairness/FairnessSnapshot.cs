namespace Waarborg.Chain.Oversee.Fairness;

/// <summary>The fairness figures of a moment: aggregates only, small groups hidden. Its findings never change; an answer can be added once.</summary>
public sealed class FairnessSnapshot
{
    /// <summary>Id.</summary>
    public Guid Id { get; init; }

    /// <summary>The processing activity.</summary>
    public required string ActivityId { get; init; }

    /// <summary>When it was measured.</summary>
    public DateTimeOffset MeasuredAt { get; init; }

    /// <summary>The figures, as JSON.</summary>
    public required string FiguresJson { get; init; }

    /// <summary>Whether some group is behind, or the assessor reacted to a swapped name, pronoun or origin.</summary>
    public bool HasDisparity { get; init; }

    /// <summary>What was found to be the cause and what is done about it; null while nobody answered.</summary>
    public string? Answer { get; set; }

    /// <summary>Pseudonym of who answered.</summary>
    public string? AnsweredBy { get; set; }

    /// <summary>When.</summary>
    public DateTimeOffset? AnsweredAt { get; set; }
}
