namespace Waarborg.Chain.Train.SealedModels;

/// <summary>What somebody asks of training in a sealed set.</summary>
/// <param name="SetId">The set.</param>
/// <param name="Purpose">What the model is for.</param>
/// <param name="EndsOn">The last day on which it may be used, at most a year ahead.</param>
/// <param name="Epsilon">What it may cost in privacy: 0.5 up to what the set has.</param>
/// <param name="Rounds">Rounds of training, 1 to <see cref="SealedTraining.MostRounds"/>.</param>
public sealed record SealedTrainingPlan(Guid SetId, string Purpose, DateOnly EndsOn, double Epsilon, int Rounds);
