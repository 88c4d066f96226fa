namespace Waarborg.Chain.Work;

/// <summary>Where long work is.</summary>
public enum JobState
{
    /// <summary>Asked for, not yet picked up.</summary>
    Queued,

    /// <summary>Under way, or interrupted and about to be picked up again.</summary>
    Running,

    /// <summary>Done, wholly.</summary>
    Completed,

    /// <summary>Ended by a failure; nothing half-done is shown as done.</summary>
    Failed,

    /// <summary>Ended because the gate no longer permits it.</summary>
    Refused,
}
