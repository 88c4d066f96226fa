using Waarborg.Learning;

namespace Waarborg.Host.Learning;

/// <summary>
/// The worker processes of this host: this same program with the hidden command <c>worker</c>, started at the first need. One trains and one answers,
/// so that a customer does not wait for a training.
/// </summary>
/// <param name="options">Which program; null for this one.</param>
internal sealed class LearningWorkerClient(WorkerOptions? options = null) : IAsyncDisposable
{
    /// <summary>The hidden command.</summary>
    internal const string Command = "worker";

    internal WorkerProcess Trainer { get; } = new(options ?? Options());

    internal WorkerProcess Answerer { get; } = new(options ?? Options());

    public async ValueTask DisposeAsync()
    {
        await Trainer.DisposeAsync();
        await Answerer.DisposeAsync();
    }

    private static WorkerOptions Options()
    {
        var program = Environment.ProcessPath!;
        var underDotnet = Path.GetFileNameWithoutExtension(program) == "dotnet";
        return new WorkerOptions { FileName = program, Arguments = underDotnet ? [typeof(LearningWorkerClient).Assembly.Location, Command] : [Command] };
    }
}
