namespace Waarborg.Chain.Artefacts.Recruitment;

/// <summary>What a candidate brings in after applying, by one of the four routes, with its clock.</summary>
public sealed class CandidateRequest
{
    /// <summary>Id; also the context that binds the payload to this row.</summary>
    public Guid Id { get; init; }

    /// <summary>The application.</summary>
    public Guid ApplicationId { get; init; }

    /// <summary>Who asks. Known by the secret link, so that nothing more has to be asked (GDPR Art. 12(6)).</summary>
    public Guid PersonId { get; init; }

    /// <summary>The processing activity.</summary>
    public required string ActivityId { get; init; }

    /// <summary>By which route.</summary>
    public CandidateRoute Route { get; init; }

    /// <summary>The decision that it is about; null when there is none yet.</summary>
    public Guid? DecisionId { get; init; }

    /// <summary>When it was received; the receipt was shown at once.</summary>
    public DateTimeOffset ReceivedAt { get; init; }

    /// <summary>The last day to answer: one month after receipt (GDPR Art. 12(3)); six weeks for the Awb.</summary>
    public DateOnly DueOn { get; init; }

    /// <summary>From when the effects of the decision are suspended; null when the route does not suspend.</summary>
    public DateTimeOffset? SuspendedAt { get; init; }

    /// <summary>When it was answered; null while open.</summary>
    public DateTimeOffset? AnsweredAt { get; set; }

    /// <summary>Pseudonym of who answered.</summary>
    public string? AnsweredBy { get; set; }

    /// <summary>The words of the candidate and the answer, as JSON, under the candidate's key.</summary>
    public required byte[] Payload { get; set; }
}
