namespace Waarborg.Care.Facts;

/// <summary>How something in the record stands today, resolved by status and date.</summary>
internal enum Standing
{
    /// <summary>The record does not say.</summary>
    Unknown,

    /// <summary>In force: a drug in use, an active problem, an allergy.</summary>
    Current,

    /// <summary>Was in force: a stopped drug, a problem that is over.</summary>
    Past,

    /// <summary>Prescribed but not taken.</summary>
    NotStarted,

    /// <summary>Interrupted.</summary>
    OnHold,

    /// <summary>Suspected, not established.</summary>
    Unconfirmed,

    /// <summary>Turned out not to be so.</summary>
    Refuted,

    /// <summary>Recorded by mistake.</summary>
    Error,
}
