namespace Waarborg.Law;

/// <summary>Marks what belongs to the stage <see cref="Stage.Collect"/>. Has no instances.</summary>
public sealed class CollectStage : IChainStage
{
    private CollectStage()
    {
    }

    /// <inheritdoc />
    public static Stage Stage => Stage.Collect;
}
