namespace Waarborg.Law;

/// <summary>What people call the stages. Thread safe.</summary>
public static class StageName
{
    /// <summary>The name of a stage in both languages.</summary>
    /// <param name="stage">The stage.</param>
    /// <exception cref="ArgumentOutOfRangeException">Not a stage.</exception>
    public static LocalizedText Of(Stage stage) => stage switch
    {
        Stage.Collect => new("Verzamelen", "Collect"),
        Stage.Prepare => new("Voorbereiden", "Prepare"),
        Stage.Train => new("Trainen", "Train"),
        Stage.Apply => new("Gebruiken", "Apply"),
        Stage.Oversee => new("Toezicht houden", "Oversee"),
        Stage.Rights => new("Rechten", "Rights"),
        _ => throw new ArgumentOutOfRangeException(nameof(stage), stage, "Not a stage of the chain."),
    };
}
