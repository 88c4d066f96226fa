namespace Waarborg.Learning;

/// <summary>How to start the child process that trains and answers.</summary>
public sealed record WorkerOptions
{
    /// <summary>The executable; its start-up code must call <see cref="LearningWorker.RunAsync"/> on standard input and output.</summary>
    public required string FileName { get; init; }

    /// <summary>Its arguments, passed as they are, without a shell. Default none.</summary>
    public IReadOnlyList<string> Arguments { get; init; } = [];

    /// <summary>Environment variables added to those of this process. Default none.</summary>
    public IReadOnlyDictionary<string, string> Environment { get; init; } = new Dictionary<string, string>();
}
