namespace Waarborg.Law;

/// <summary>The gate stays shut. The findings say which rule, which article, what is missing and what to do. Immutable; thread safe.</summary>
/// <typeparam name="TStage">The stage that was asked for.</typeparam>
public sealed class Refusal<TStage> : GateAnswer<TStage>
    where TStage : IChainStage
{
    internal Refusal(Assessment assessment)
        : base(assessment)
    {
    }
}
