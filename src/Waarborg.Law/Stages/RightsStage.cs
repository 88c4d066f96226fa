namespace Waarborg.Law;

/// <summary>Marks what belongs to the stage <see cref="Stage.Rights"/>. Has no instances.</summary>
public sealed class RightsStage : IChainStage
{
    private RightsStage()
    {
    }

    /// <inheritdoc />
    public static Stage Stage => Stage.Rights;
}
