namespace Waarborg.Law;

/// <summary>Marks what belongs to the stage <see cref="Stage.Train"/>. Has no instances.</summary>
public sealed class TrainStage : IChainStage
{
    private TrainStage()
    {
    }

    /// <inheritdoc />
    public static Stage Stage => Stage.Train;
}
