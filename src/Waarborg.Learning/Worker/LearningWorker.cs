namespace Waarborg.Learning;

/// <summary>The child's side of <see cref="WorkerProcess"/>: carries out requests, one at a time, until its input closes.</summary>
public static class LearningWorker
{
    /// <summary>
    /// Serves requests until the input ends, which is how a child notices that its parent is gone; work in progress is then abandoned.
    /// </summary>
    /// <param name="input">Requests; standard input of the child.</param>
    /// <param name="output">Replies; standard output of the child, on which nothing else may be written.</param>
    /// <param name="cancellationToken">Ends the loop as the end of the input does.</param>
    /// <returns>Exit code: 0 after the end of the input, 1 when the input was not the protocol or the output broke.</returns>
    public static async Task<int> RunAsync(Stream input, Stream output, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(output);
        using var stopping = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        using var desk = new WorkerDesk(output);
        var work = Task.CompletedTask;
        try
        {
            // Reading goes on during the work: only so is a closed input noticed in the middle of a training run.
            while (await Frame.ReadAsync(input, cancellationToken).ConfigureAwait(false) is { } frame)
            {
                var before = work;
                work = Task.Run(
                    async () =>
                    {
                        await before.ConfigureAwait(false);
                        await desk.HandleAsync(frame, stopping.Token).ConfigureAwait(false);
                    },
                    CancellationToken.None);
            }
            return 0;
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            return 0;
        }
        catch (Exception e) when (e is IOException or InvalidDataException)
        {
            return 1;
        }
        finally
        {
            await stopping.CancelAsync().ConfigureAwait(false);
            // A native call cannot be interrupted; the process ends around it.
            await Task.WhenAny(work, Task.Delay(TimeSpan.FromSeconds(2), TimeProvider.System, CancellationToken.None)).ConfigureAwait(false);
        }
    }
}
