namespace Waarborg.Law;

/// <summary>Marks what belongs to the stage <see cref="Stage.Apply"/>. Has no instances.</summary>
public sealed class ApplyStage : IChainStage
{
    private ApplyStage()
    {
    }

    /// <inheritdoc />
    public static Stage Stage => Stage.Apply;
}
