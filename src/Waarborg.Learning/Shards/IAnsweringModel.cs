namespace Waarborg.Learning;

/// <summary>A base with its shards, of one kind. Thread safe.</summary>
internal interface IAnsweringModel : IDisposable
{
    /// <summary>Number of voters.</summary>
    int Shards { get; }

    /// <summary>Answers a question.</summary>
    Generation Generate(string question, GenerationOptions options, CancellationToken cancellationToken);
}
