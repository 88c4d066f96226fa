namespace Waarborg.Chain.Artefacts.Patients;

/// <summary>A change that a clinician made to a sentence of a summary. Never changed itself.</summary>
public sealed class SummaryEdit
{
    /// <summary>Id; also the context that binds the payload to this row.</summary>
    public Guid Id { get; init; }

    /// <summary>The summary.</summary>
    public Guid SummaryId { get; init; }

    /// <summary>The patient.</summary>
    public Guid PersonId { get; init; }

    /// <summary>Which sentence, from 0.</summary>
    public int Line { get; init; }

    /// <summary>Pseudonym of who changed it.</summary>
    public required string By { get; init; }

    /// <summary>When.</summary>
    public DateTimeOffset At { get; init; }

    /// <summary>Before, after and why, as JSON (<see cref="SummaryChange"/>), encrypted under the person's key.</summary>
    public required byte[] Payload { get; init; }
}
