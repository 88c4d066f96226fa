using Waarborg.Learning;

namespace Waarborg.Host.Learning;

/// <summary>
/// The worker processes of this host: this same program with the hidden command <c>worker</c>, started at the first need. One trains and one answers,
/// so that a customer does not wait for a training.
/// </summary>
internal sealed class LearningWorkerClient : IAsyncDisposable
{
    /// <summary>The hidden command.</summary>
    internal const string Command = "worker";

    internal WorkerProcess Trainer { get; } = new(Options());

    internal WorkerProcess Answerer { get; } = new(Options());

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
