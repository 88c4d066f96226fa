namespace Waarborg.Chain.Artefacts.Patients;

/// <summary>That a confirmed summary went to somebody, and whether they were told when it was withdrawn.</summary>
public sealed class SummaryDelivery
{
    /// <summary>Id; also the context that binds the payload to this row.</summary>
    public Guid Id { get; init; }

    /// <summary>The summary.</summary>
    public Guid SummaryId { get; init; }

    /// <summary>The patient.</summary>
    public Guid PersonId { get; init; }

    /// <summary>Pseudonym of who sent it.</summary>
    public required string By { get; init; }

    /// <summary>When it went.</summary>
    public DateTimeOffset At { get; init; }

    /// <summary>To whom, encrypted under the person's key.</summary>
    public required byte[] Payload { get; init; }

    /// <summary>When the recipient was told that it was withdrawn; null until then.</summary>
    public DateTimeOffset? ToldAt { get; set; }

    /// <summary>Pseudonym of who told them.</summary>
    public string? ToldBy { get; set; }
}
