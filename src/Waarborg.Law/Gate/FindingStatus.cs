namespace Waarborg.Law;

/// <summary>What a rule found.</summary>
public enum FindingStatus
{
    /// <summary>The facts break the rule.</summary>
    Violated,

    /// <summary>A fact is missing, so that the rule cannot be met.</summary>
    Unknown,

    /// <summary>The facts meet the rule.</summary>
    Met,
}
