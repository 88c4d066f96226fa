namespace Waarborg.Chain.Artefacts.Patients;

/// <summary>A fault that a clinician reported. Counts in the validation report of its specialty. Never changed.</summary>
public sealed class SummaryFeedback
{
    /// <summary>Id; also the context that binds the payload to this row.</summary>
    public Guid Id { get; init; }

    /// <summary>The processing activity.</summary>
    public required string ActivityId { get; init; }

    /// <summary>The summary.</summary>
    public Guid SummaryId { get; init; }

    /// <summary>The patient.</summary>
    public Guid PersonId { get; init; }

    /// <summary>The specialty of the summary.</summary>
    public required string Specialty { get; init; }

    /// <summary>What is wrong.</summary>
    public FeedbackKind Kind { get; init; }

    /// <summary>How bad it is.</summary>
    public FeedbackSeverity Severity { get; init; }

    /// <summary>Which sentence, from 0; null for something that is missing.</summary>
    public int? Line { get; init; }

    /// <summary>Pseudonym of who reported it.</summary>
    public required string By { get; init; }

    /// <summary>When.</summary>
    public DateTimeOffset At { get; init; }

    /// <summary>The sentence and the remark, as JSON (<see cref="FeedbackContent"/>), encrypted under the person's key.</summary>
    public required byte[] Payload { get; init; }
}
