using Waarborg.Chain.Train;
using Waarborg.Learning;

namespace Waarborg.Host.Learning;

/// <summary>What the chain's recipe of a decoder means to the learning project.</summary>
internal static class TuningRecipe
{
    private const int BatchSize = 8;
    private const double AdapterRate = 3e-3;
    private const double WholeRate = 1e-3;

    internal static TuningOptions Of(ModelRecipe recipe, int seed) => new()
    {
        Training = new TrainingOptions
        {
            Epochs = recipe.Epochs, BatchSize = BatchSize, LearningRate = recipe.AllWeights ? WholeRate : AdapterRate, WeightDecay = 0, Dropout = 0, Seed = seed,
        },
        Adapter = recipe.AllWeights ? null : new AdapterOptions { Seed = seed },
        Privacy = recipe.Privacy is not { } plan ? null : new PrivacyOptions { NoiseMultiplier = plan.NoiseMultiplier, SampleRate = plan.SampleRate, Steps = plan.Steps, Delta = plan.Delta },
        Patience = 1,
    };
}
