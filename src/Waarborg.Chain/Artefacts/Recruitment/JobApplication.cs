namespace Waarborg.Chain.Artefacts.Recruitment;

/// <summary>One application. Every application is a data subject of its own, so that nothing links somebody's applications to each other.</summary>
public sealed class JobApplication
{
    /// <summary>Id; also the context that binds the payload to this row.</summary>
    public Guid Id { get; init; }

    /// <summary>The vacancy.</summary>
    public Guid OpeningId { get; init; }

    /// <summary>Whose it is.</summary>
    public Guid PersonId { get; init; }

    /// <summary>The processing activity.</summary>
    public required string ActivityId { get; init; }

    /// <summary>The number by which the candidate and the desk speak of it. Says nothing about the person.</summary>
    public required string Reference { get; init; }

    /// <summary>When it was received.</summary>
    public DateTimeOffset ReceivedAt { get; init; }

    /// <summary>Whether a proposal may be made; false on the equal route without AI, and after an objection.</summary>
    public bool WithAi { get; set; }

    /// <summary>The language in which the candidate applied: <c>nl</c> or <c>en</c>.</summary>
    public required string Language { get; init; }

    /// <summary>SHA-256 of the secret in the candidate's link. The secret itself is kept nowhere.</summary>
    public required byte[] LinkHash { get; init; }

    /// <summary>The notice that was shown before anything was sent.</summary>
    public Guid NoticeId { get; init; }

    /// <summary>When it was shown.</summary>
    public DateTimeOffset NoticeShownAt { get; init; }

    /// <summary>Whether the candidate agreed to a year instead of four weeks.</summary>
    public bool KeepLonger { get; set; }

    /// <summary>The day on which the candidate's page began to announce the end of the term; null until then.</summary>
    public DateOnly? RemindedOn { get; set; }

    /// <summary>Where it is.</summary>
    public ApplicationState State { get; set; }

    /// <summary>Whether it is a control case: a fictional file whose proposal is known to be wrong. It concerns nobody.</summary>
    public bool IsControl { get; init; }

    /// <summary>The content, as JSON, under the person's key.</summary>
    public required byte[] Payload { get; set; }
}
