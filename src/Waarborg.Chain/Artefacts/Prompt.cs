namespace Waarborg.Chain.Artefacts;

/// <summary>A question that was put to a model, with what the model proposed. Personal data: encrypted under the person's key, or under the artefact key for a stranger.</summary>
public sealed class Prompt
{
    /// <summary>Id; also the context that binds the payload to this row.</summary>
    public Guid Id { get; init; }

    /// <summary>The processing activity.</summary>
    public required string ActivityId { get; init; }

    /// <summary>The model that proposed, or null when none was asked.</summary>
    public Guid? ModelId { get; init; }

    /// <summary>Who asked, if known.</summary>
    public Guid? PersonId { get; init; }

    /// <summary>When.</summary>
    public DateTimeOffset AskedAt { get; init; }

    /// <summary>Whether a human has to answer.</summary>
    public bool HandedOver { get; init; }

    /// <summary>Why a human has to answer; null when not handed over. A stable code.</summary>
    public string? Reason { get; init; }

    /// <summary>Question, proposal and sources, as JSON, encrypted.</summary>
    public required byte[] Payload { get; init; }
}
