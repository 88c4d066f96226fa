namespace Waarborg.Law;

/// <summary>Where a rule comes from, as people look for it. Rules are general: the group says what brought the rule up, not where it stops.</summary>
public enum RuleGroup
{
    /// <summary>Every activity.</summary>
    General,

    /// <summary>Re-use of data for training (case 1).</summary>
    Reuse,

    /// <summary>Assessment of people, such as applicants (case 2).</summary>
    People,

    /// <summary>Health data and care (case 3).</summary>
    Health,

    /// <summary>The AI Act.</summary>
    AiAct,
}
