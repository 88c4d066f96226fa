namespace Waarborg.Chain.Artefacts.Recruitment;

/// <summary>What somebody noted about a review desk.</summary>
public enum DeskNoteKind
{
    /// <summary>The assistant was stopped: no proposal is made or shown any more, and the desk goes on without.</summary>
    AssistantStopped,

    /// <summary>The assistant was started again.</summary>
    AssistantResumed,

    /// <summary>The periodic evaluation was done; it holds until a day.</summary>
    Evaluated,
}
