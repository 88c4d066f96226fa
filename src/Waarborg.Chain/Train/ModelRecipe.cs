using System.Text.Json;
using System.Text.Json.Serialization;
using Waarborg.Chain.Artefacts;

namespace Waarborg.Chain.Train;

/// <summary>How a model is trained: part of what makes its weights, so it is kept with the model and never changes. Immutable.</summary>
public sealed record ModelRecipe
{
    /// <summary>Most passes over a slice.</summary>
    public const int MaximumEpochs = 20;

    private static readonly JsonSerializerOptions Options = new() { Converters = { new JsonStringEnumConverter() }, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull };

    /// <summary>What kind of model. Default a finder, which uses nothing of the rest.</summary>
    public LearnerKind Kind { get; init; } = LearnerKind.Finder;

    /// <summary>Decoder: all weights of each shard are trained, instead of a small adapter on the frozen base. Default false.</summary>
    public bool AllWeights { get; init; }

    /// <summary>Decoder: passes over each slice at most; people who are held out decide when to stop earlier. 1 to <see cref="MaximumEpochs"/>, default 3.</summary>
    public int Epochs { get; init; } = 3;

    /// <summary>Decoder: private training; null for not. Default null. Then nobody is held out and a shard is one slice: in several, a person would pay in each.</summary>
    public PrivacyPlan? Privacy { get; init; }

    /// <summary>Decoder: the checkpoint of somebody else that it starts from; null for the Dutch base that ships. Default null. Set by <see cref="StartTraining"/>.</summary>
    public CheckpointStamp? Checkpoint { get; init; }

    /// <summary>Whether some people are held out, to decide when to stop.</summary>
    internal bool HoldsOut => Kind == LearnerKind.Decoder && Privacy is null;

    internal bool IsSound => Epochs is >= 1 and <= MaximumEpochs && Enum.IsDefined(Kind) && (Kind == LearnerKind.Decoder || (!AllWeights && Privacy is null && Checkpoint is null)) && Privacy?.IsSound != false && Checkpoint?.IsSound != false;

    /// <summary>What is kept with a model; null for a finder.</summary>
    internal string? ToText() => Kind == LearnerKind.Finder ? null : JsonSerializer.Serialize(this, Options);

    /// <summary>The recipe of a model.</summary>
    internal static ModelRecipe Of(Model model) => Of(model.Recipe);

    /// <summary>The recipe in the form that is kept.</summary>
    internal static ModelRecipe Of(string? text) => text is null ? new ModelRecipe() : JsonSerializer.Deserialize<ModelRecipe>(text, Options)!;
}
