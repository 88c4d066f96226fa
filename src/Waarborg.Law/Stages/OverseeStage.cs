namespace Waarborg.Law;

/// <summary>Marks what belongs to the stage <see cref="Stage.Oversee"/>. Has no instances.</summary>
public sealed class OverseeStage : IChainStage
{
    private OverseeStage()
    {
    }

    /// <inheritdoc />
    public static Stage Stage => Stage.Oversee;
}
