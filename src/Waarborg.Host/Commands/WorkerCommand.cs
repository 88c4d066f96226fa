using System.CommandLine;
using Waarborg.Host.Learning;
using Waarborg.Learning;

namespace Waarborg.Host.Commands;

/// <summary>The hidden command that the host starts itself with: trains and answers for its parent over standard input and output, and ends with it.</summary>
internal static class WorkerCommand
{
    internal static Command Create()
    {
        var command = new Command(LearningWorkerClient.Command) { Hidden = true };
        command.SetAction((_, cancellationToken) =>
            LearningWorker.RunAsync(Console.OpenStandardInput(), Console.OpenStandardOutput(), cancellationToken));
        return command;
    }
}
