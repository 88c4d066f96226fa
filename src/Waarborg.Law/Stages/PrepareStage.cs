namespace Waarborg.Law;

/// <summary>Marks what belongs to the stage <see cref="Stage.Prepare"/>. Has no instances.</summary>
public sealed class PrepareStage : IChainStage
{
    private PrepareStage()
    {
    }

    /// <inheritdoc />
    public static Stage Stage => Stage.Prepare;
}
