namespace Waarborg.Chain.Artefacts.Recruitment;

/// <summary>Where an application is. None of these is an outcome: an outcome is a decision of a human.</summary>
public enum ApplicationState
{
    /// <summary>Nobody has judged it yet.</summary>
    WaitsForReview,

    /// <summary>One reviewer would turn it down; a second one has to judge it.</summary>
    WaitsForSecondReview,

    /// <summary>The candidate was asked for more.</summary>
    WaitsForCandidate,

    /// <summary>A human decided.</summary>
    Decided,

    /// <summary>The candidate contests the decision; its effects are suspended.</summary>
    Contested,
}
