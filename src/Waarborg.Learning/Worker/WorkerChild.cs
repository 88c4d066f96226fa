using System.ComponentModel;
using System.Diagnostics;

namespace Waarborg.Learning;

/// <summary>One life of the child process. Not thread-safe: <see cref="WorkerProcess"/> gives turns.</summary>
internal sealed class WorkerChild : IDisposable
{
    private readonly Process _process;
    private readonly HashSet<string> _loaded = new(StringComparer.Ordinal);
    private volatile bool _broken;

    private WorkerChild(Process process) => _process = process;

    public int Id => _process.Id;

    public bool HasExited => _process.HasExited;

    /// <summary>True once a request did not get its answer or the child was killed: what the pipe holds is then unknown.</summary>
    public bool Broken => _broken;

    public static WorkerChild Start(WorkerOptions options)
    {
        var start = new ProcessStartInfo(options.FileName, options.Arguments)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
            CreateNoWindow = true,
        };
        foreach (var (name, value) in options.Environment) start.Environment[name] = value;
        try
        {
            var process = Process.Start(start) ?? throw new WorkerCrashedException("The learning worker did not start.");
            // Nothing there is worth keeping, and a full pipe would stop the child.
            _ = process.StandardError.BaseStream.CopyToAsync(Stream.Null);
            return new WorkerChild(process);
        }
        catch (Win32Exception e)
        {
            throw new WorkerCrashedException("The learning worker could not be started.", e);
        }
    }

    public bool Has(string modelKey) => _loaded.Contains(modelKey);

    public async Task<(WorkerReply Reply, IReadOnlyList<ReadOnlyMemory<byte>> Parts)> CallAsync(
        WorkerRequest request, IReadOnlyList<ReadOnlyMemory<byte>> parts, IProgress<TrainingProgress>? progress, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        // Training cannot be interrupted from outside, but a process can.
        await using var kill = cancellationToken.Register(Kill).ConfigureAwait(false);
        try
        {
            await new Frame(WorkerJson.Write(request), parts).WriteAsync(_process.StandardInput.BaseStream).ConfigureAwait(false);
            while (await Frame.ReadAsync(_process.StandardOutput.BaseStream, CancellationToken.None).ConfigureAwait(false) is { } frame)
            {
                var reply = WorkerJson.Read<WorkerReply>(frame.Header);
                if (reply.Kind == WorkerReply.Reporting && reply.Progress is { } step)
                    progress?.Report(step);
                else if (reply.Kind == WorkerReply.Failed)
                    throw new WorkerFailedException($"The learning worker could not carry out '{request.Kind}': {reply.Failure}");
                else
                    return Remember(request, reply, frame.Parts);
            }
            throw new EndOfStreamException();
        }
        catch (Exception e) when (e is IOException or InvalidDataException)
        {
            Kill();
            cancellationToken.ThrowIfCancellationRequested();
            await _process.WaitForExitAsync(CancellationToken.None).ConfigureAwait(false);
            throw new WorkerCrashedException($"The learning worker ended during '{request.Kind}' (exit code {_process.ExitCode}).", e);
        }
        catch (Exception e) when (e is not WorkerFailedException)
        {
            // For example a progress callback that threw: the rest of the answer would be taken for that of the next request.
            Kill();
            throw;
        }
    }

    public async Task EndAsync()
    {
        try
        {
            _process.StandardInput.Close();
            using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(5));
            await _process.WaitForExitAsync(limit.Token).ConfigureAwait(false);
        }
        catch (Exception e) when (e is OperationCanceledException or IOException or InvalidOperationException)
        {
            Kill();
        }
        Dispose();
    }

    public void Dispose()
    {
        Kill();
        _process.Dispose();
    }

    private (WorkerReply Reply, IReadOnlyList<ReadOnlyMemory<byte>> Parts) Remember(
        WorkerRequest request, WorkerReply reply, IReadOnlyList<ReadOnlyMemory<byte>> parts)
    {
        if (request.Kind == WorkerRequest.Load) _loaded.Add(request.ModelKey!);
        if (request.Kind == WorkerRequest.Unload) _loaded.Remove(request.ModelKey!);
        return (reply, parts);
    }

    private void Kill()
    {
        _broken = true;
        try
        {
            if (!_process.HasExited) _process.Kill(entireProcessTree: true);
        }
        catch (Exception e) when (e is InvalidOperationException or Win32Exception)
        {
            // It ended by itself in between.
        }
    }
}
