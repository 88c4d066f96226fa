using Waarborg.Recruitment.Reviewing;

namespace Waarborg.Chain.Artefacts.Recruitment;

/// <summary>
/// What a candidate is told. It is the only thing that carries an outcome to a candidate, and it can only be made of a decision by a human, whose number it bears.
/// Never changed.
/// </summary>
public sealed class OutcomeLetter
{
    private OutcomeLetter()
    {
        ActivityId = "";
        Payload = [];
    }

    /// <summary>The number of the decision; also the context that binds the payload to this row.</summary>
    public Guid Id { get; private init; }

    /// <summary>The application.</summary>
    public Guid ApplicationId { get; private init; }

    /// <summary>To whom.</summary>
    public Guid PersonId { get; private init; }

    /// <summary>The processing activity.</summary>
    public string ActivityId { get; private init; }

    /// <summary>The outcome.</summary>
    public ReviewOutcome Outcome { get; private init; }

    /// <summary>From when the candidate's page shows it.</summary>
    public DateTimeOffset ReleasedAt { get; private init; }

    /// <summary>The explanation in both languages as JSON, made of what was applied when it was decided, under the candidate's key.</summary>
    public byte[] Payload { get; private init; }

    internal static OutcomeLetter For(IHumanDecision decision, byte[] payload) => new()
    {
        Id = decision.Id, ApplicationId = decision.ApplicationId, PersonId = decision.PersonId, ActivityId = decision.ActivityId, Outcome = decision.Outcome,
        ReleasedAt = decision.DecidedAt, Payload = payload,
    };
}
