namespace Waarborg.Learning;

/// <summary>What the child answers: progress any number of times, then done or failed once.</summary>
internal sealed record WorkerReply(string Kind)
{
    public const string Reporting = "progress";
    public const string Done = "done";
    public const string Failed = "failed";

    public TrainingProgress? Progress { get; init; }

    public string? Sha256 { get; init; }

    public long Parameters { get; init; }

    public double Seconds { get; init; }

    public double Loss { get; init; }

    /// <summary>Figures of each slice; their checkpoints are the parts.</summary>
    public IReadOnlyList<Slice>? Slices { get; init; }

    /// <summary>Figures of a tuned decoder; its bytes are a part.</summary>
    public TunedDecoder? Tuned { get; init; }

    /// <summary>Figures of a generation; its text is a part.</summary>
    public Generation? Generation { get; init; }

    /// <summary>What each example gained.</summary>
    public IReadOnlyList<double>? Gains { get; init; }

    /// <summary>What went wrong, without texts.</summary>
    public string? Failure { get; init; }

    /// <summary>Figures of one slice.</summary>
    public sealed record Slice(string Sha256, double Seconds, double Loss);
}
