namespace Waarborg.Law;

/// <summary>A stage as a type, so that a permit for one stage cannot be handed to another: that does not compile.</summary>
public interface IChainStage
{
    /// <summary>The stage that the type stands for.</summary>
    static abstract Stage Stage { get; }
}
