namespace Waarborg.Law;

/// <summary>How much a rule weighs.</summary>
public enum Severity
{
    /// <summary>The gate stays shut until the rule is met.</summary>
    Blocking,

    /// <summary>The data protection officer has to agree first.</summary>
    Dpo,

    /// <summary>Good advice; never shuts the gate.</summary>
    Advice,
}
