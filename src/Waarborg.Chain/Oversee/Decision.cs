namespace Waarborg.Chain.Oversee;

/// <summary>
/// What a human decided about a proposal. There is no way to construct one but through <see cref="DecisionDesk"/>, which takes a <see cref="Reviewer"/>. Never changed.
/// </summary>
public sealed class Decision
{
    private Decision()
    {
        ReviewerId = "";
        Payload = [];
    }

    /// <summary>Id; also the context that binds the payload to this row.</summary>
    public Guid Id { get; private init; }

    /// <summary>The prompt with the proposal that was decided on.</summary>
    public Guid PromptId { get; private init; }

    /// <summary>Whose prompt it was, if known.</summary>
    public Guid? PersonId { get; private init; }

    /// <summary>Pseudonym of the human who decided.</summary>
    public string ReviewerId { get; private init; }

    /// <summary>When.</summary>
    public DateTimeOffset DecidedAt { get; private init; }

    /// <summary>What was decided, encrypted.</summary>
    public byte[] Payload { get; private init; }

    internal static Decision By(Reviewer reviewer, Guid id, Guid promptId, Guid? personId, DateTimeOffset at, byte[] payload) =>
        new() { Id = id, PromptId = promptId, PersonId = personId, ReviewerId = reviewer.Actor.Id, DecidedAt = at, Payload = payload };
}
