namespace Waarborg.Learning;

/// <summary>What the parent asks. Texts and weights travel beside it as parts, never in this header.</summary>
/// <param name="Kind">One of the constants.</param>
/// <param name="ModelKey">Which loaded model, for load, unload and generate.</param>
/// <param name="Model">For base.</param>
/// <param name="Training">For base and shard.</param>
/// <param name="Generation">For generate.</param>
/// <param name="EightBits">For gains.</param>
internal sealed record WorkerRequest(
    string Kind, string? ModelKey = null, ModelOptions? Model = null, TrainingOptions? Training = null, GenerationOptions? Generation = null, bool EightBits = false)
{
    /// <summary>Parts: public texts (JSON). Answer: base bytes.</summary>
    public const string TrainBase = "train-base";

    /// <summary>Parts: base bytes, examples (JSON). Answer: shard bytes.</summary>
    public const string TrainShard = "train-shard";

    /// <summary>Parts: base bytes, the examples of each slice (JSON), the checkpoint to go on from or nothing. Answer: a checkpoint for each slice.</summary>
    public const string TrainSlices = "train-slices";

    /// <summary>Parts: base bytes, start or nothing, people and held-out people (JSON), key or nothing. Answer: the tuned weights.</summary>
    public const string Tune = "tune";

    /// <summary>For tune.</summary>
    public TuningOptions? Tuning { get; init; }

    /// <summary>For tune.</summary>
    public string? CheckpointFile { get; init; }

    /// <summary>Parts: base bytes, each shard's bytes.</summary>
    public const string Load = "load";

    /// <summary>No parts.</summary>
    public const string Unload = "unload";

    /// <summary>Parts: base bytes, examples (JSON), each shard's bytes.</summary>
    public const string Gains = "gains";

    /// <summary>Parts: question (UTF-8). Answer: text (UTF-8).</summary>
    public const string Generate = "generate";
}
