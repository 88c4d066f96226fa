namespace Waarborg.Law;

/// <summary>The answer of the gate. There is no fourth: what is not known is a gap, never a pass.</summary>
public enum Verdict
{
    /// <summary>It may be done.</summary>
    Permit,

    /// <summary>It may not be done: a blocking rule is broken.</summary>
    Deny,

    /// <summary>Not yet: something is unknown, or the DPO has to agree.</summary>
    Gap,
}
