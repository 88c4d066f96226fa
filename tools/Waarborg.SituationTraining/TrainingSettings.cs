namespace Waarborg.SituationTraining;

/// <summary>How the recogniser is trained.</summary>
internal sealed record TrainingSettings
{
    /// <summary>How often each utterance is gone over.</summary>
    internal int Rounds { get; init; } = 12;

    /// <summary>The first step; it falls to nothing in even steps.</summary>
    internal float Rate { get; init; } = 6f;

    /// <summary>0..1: the share of the features that is left out at random in each step.</summary>
    internal float Drop { get; init; } = 0.2f;

    /// <summary>0..1: how much of each label goes to all situations alike.</summary>
    internal float Smooth { get; init; } = 0.1f;

    /// <summary>Features of fewer utterances are left out.</summary>
    internal int LeastCount { get; init; } = 2;

    /// <summary>Weights nearer to zero are left out.</summary>
    internal float LeastWeight { get; init; } = 0.25f;

    /// <summary>Fixes the order and what is left out.</summary>
    internal int Seed { get; init; } = 1;
}
