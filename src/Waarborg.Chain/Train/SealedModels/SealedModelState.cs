namespace Waarborg.Chain.Train.SealedModels;

/// <summary>Where a model in a sealed set is.</summary>
public enum SealedModelState
{
    /// <summary>Being trained or audited.</summary>
    UnderWay,

    /// <summary>The run ended without a model.</summary>
    Failed,

    /// <summary>Waits for somebody of the organisation.</summary>
    Waits,

    /// <summary>May be taken out by who asked for it.</summary>
    Released,

    /// <summary>Its weights here are wiped.</summary>
    Wiped,
}
