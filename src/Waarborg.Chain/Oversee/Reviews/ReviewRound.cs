namespace Waarborg.Chain.Oversee.Reviews;

/// <summary>Why an application is judged.</summary>
public enum ReviewRound
{
    /// <summary>For the first time.</summary>
    First,

    /// <summary>By a second reviewer, because the first would turn it down.</summary>
    Second,

    /// <summary>By another reviewer and without the proposal, because the candidate contests the decision.</summary>
    Contest,
}
