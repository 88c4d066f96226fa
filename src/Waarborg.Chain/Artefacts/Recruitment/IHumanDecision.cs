using Waarborg.Recruitment.Reviewing;

namespace Waarborg.Chain.Artefacts.Recruitment;

/// <summary>A decision that a human made. One class implements it, and that class cannot be made without a reviewer; a test holds this.</summary>
public interface IHumanDecision
{
    /// <summary>The number of the decision.</summary>
    Guid Id { get; }

    /// <summary>The application that it is about.</summary>
    Guid ApplicationId { get; }

    /// <summary>Whose it is.</summary>
    Guid PersonId { get; }

    /// <summary>The processing activity.</summary>
    string ActivityId { get; }

    /// <summary>What was decided.</summary>
    ReviewOutcome Outcome { get; }

    /// <summary>When.</summary>
    DateTimeOffset DecidedAt { get; }
}
