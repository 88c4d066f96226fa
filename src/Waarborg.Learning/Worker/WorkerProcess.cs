using System.Text;

namespace Waarborg.Learning;

/// <summary>
/// Trains and answers in a child process, so that a crash of native code cannot take this process along. Never loads native code here.
/// </summary>
/// <remarks>
/// Thread-safe; requests are carried out one at a time, so use one worker for training and another for answering. The child starts with the first
/// request and again after a crash or a cancellation; models are then loaded anew from the bytes kept here. Texts travel through the pipe only.
/// </remarks>
public sealed class WorkerProcess(WorkerOptions options) : IAsyncDisposable
{
    private readonly WorkerOptions _options = options ?? throw new ArgumentNullException(nameof(options));
    private readonly SemaphoreSlim _turn = new(1, 1);
    private readonly Dictionary<string, ReadOnlyMemory<byte>[]> _models = new(StringComparer.Ordinal);
    private WorkerChild? _child;
    private bool _disposed;

    /// <summary>Process id of the running child, or null when none runs.</summary>
    public int? ChildId => _child is { HasExited: false } child ? child.Id : null;

    /// <summary>As <see cref="ITrainingEngine.TrainBase"/>, in the child.</summary>
    /// <exception cref="WorkerCrashedException">The child ended in the middle.</exception>
    /// <exception cref="WorkerFailedException">The child refused, for example because of an option out of range.</exception>
    /// <exception cref="OperationCanceledException">Cancelled; the child has been killed.</exception>
    public async Task<TrainedBase> TrainBaseAsync(
        IReadOnlyList<string> publicTexts, ModelOptions model, TrainingOptions training,
        IProgress<TrainingProgress>? progress, CancellationToken cancellationToken)
    {
        var request = new WorkerRequest(WorkerRequest.TrainBase, Model: model, Training: training);
        var (reply, parts) = await CallAsync(request, [WorkerJson.Write(publicTexts)], progress, cancellationToken).ConfigureAwait(false);
        return new TrainedBase(parts[0].ToArray(), reply.Sha256!, reply.Parameters);
    }

    /// <summary>As <see cref="ITrainingEngine.TrainShard"/>, in the child.</summary>
    /// <inheritdoc cref="TrainBaseAsync" path="/exception"/>
    public async Task<TrainedShard> TrainShardAsync(
        ReadOnlyMemory<byte> baseBytes, IReadOnlyList<DialogueExample> examples, TrainingOptions training,
        IProgress<TrainingProgress>? progress, CancellationToken cancellationToken)
    {
        var request = new WorkerRequest(WorkerRequest.TrainShard, Training: training);
        var (reply, parts) = await CallAsync(request, [baseBytes, WorkerJson.Write(examples)], progress, cancellationToken).ConfigureAwait(false);
        return new TrainedShard(parts[0].ToArray(), reply.Sha256!, reply.Seconds, reply.Loss);
    }

    /// <summary>As <see cref="ITrainingEngine.TrainSlices"/>, in the child.</summary>
    /// <inheritdoc cref="TrainBaseAsync" path="/exception"/>
    public async Task<IReadOnlyList<TrainedShard>> TrainSlicesAsync(
        ReadOnlyMemory<byte> baseBytes, ReadOnlyMemory<byte>? start, IReadOnlyList<IReadOnlyList<DialogueExample>> slices, TrainingOptions training,
        IProgress<TrainingProgress>? progress, CancellationToken cancellationToken)
    {
        var request = new WorkerRequest(WorkerRequest.TrainSlices, Training: training);
        var (reply, parts) = await CallAsync(request, [baseBytes, WorkerJson.Write(slices), start ?? ReadOnlyMemory<byte>.Empty], progress, cancellationToken).ConfigureAwait(false);
        return [.. parts.Zip(reply.Slices!, (bytes, slice) => new TrainedShard(bytes.ToArray(), slice.Sha256, slice.Seconds, slice.Loss))];
    }

    /// <summary>As <see cref="DecoderTuner.Tune"/>, in the child. With a checkpoint file, the same call after a crash goes on where the child was.</summary>
    /// <inheritdoc cref="TrainBaseAsync" path="/exception"/>
    public async Task<TunedDecoder> TuneAsync(
        ReadOnlyMemory<byte> baseBytes, ReadOnlyMemory<byte>? start, IReadOnlyList<IReadOnlyList<DialogueExample>> people, IReadOnlyList<IReadOnlyList<DialogueExample>> heldOut,
        TuningOptions options, byte[]? key, string? checkpointFile, IProgress<TrainingProgress>? progress, CancellationToken cancellationToken)
    {
        var request = new WorkerRequest(WorkerRequest.Tune) { Tuning = options, CheckpointFile = checkpointFile };
        ReadOnlyMemory<byte>[] asked = [baseBytes, start ?? ReadOnlyMemory<byte>.Empty, WorkerJson.Write(people), WorkerJson.Write(heldOut), key ?? ReadOnlyMemory<byte>.Empty];
        var (reply, parts) = await CallAsync(request, asked, progress, cancellationToken).ConfigureAwait(false);
        return reply.Tuned! with { Bytes = parts[0].ToArray() };
    }

    /// <summary>
    /// Loads a model, or puts another in the place of the one with this key. The bytes are kept here so that a new child can load them.
    /// </summary>
    /// <inheritdoc cref="TrainBaseAsync" path="/exception"/>
    public async Task LoadModelAsync(
        string modelKey, ReadOnlyMemory<byte> baseBytes, IReadOnlyList<ReadOnlyMemory<byte>> shards, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(modelKey);
        ArgumentNullException.ThrowIfNull(shards);
        ReadOnlyMemory<byte>[] parts = [baseBytes, .. shards];
        var request = new WorkerRequest(WorkerRequest.Load, modelKey);
        await CallAsync(request, parts, null, cancellationToken, () => _models[modelKey] = parts).ConfigureAwait(false);
    }

    /// <summary>Removes a model from the child and its bytes from here; no error when it is not there.</summary>
    /// <inheritdoc cref="TrainBaseAsync" path="/exception"/>
    public async Task UnloadModelAsync(string modelKey, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(modelKey);
        var request = new WorkerRequest(WorkerRequest.Unload, modelKey);
        await CallAsync(request, [], null, cancellationToken, () => _models.Remove(modelKey)).ConfigureAwait(false);
    }

    /// <summary>Answers a question with a loaded model.</summary>
    /// <inheritdoc cref="TrainBaseAsync" path="/exception"/>
    public async Task<Generation> GenerateAsync(string modelKey, string question, GenerationOptions options, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(modelKey);
        var request = new WorkerRequest(WorkerRequest.Generate, modelKey, Generation: options);
        var (reply, parts) = await CallAsync(request, [Encoding.UTF8.GetBytes(question)], null, cancellationToken).ConfigureAwait(false);
        return reply.Generation! with { Text = Encoding.UTF8.GetString(parts[0].Span) };
    }

    /// <summary>As <see cref="CanaryAudit.Gains"/>, in the child.</summary>
    /// <inheritdoc cref="TrainBaseAsync" path="/exception"/>
    public async Task<IReadOnlyList<double>> GainsAsync(
        ReadOnlyMemory<byte> baseBytes, IReadOnlyList<ReadOnlyMemory<byte>> shards, IReadOnlyList<DialogueExample> examples, bool eightBits,
        CancellationToken cancellationToken)
    {
        ReadOnlyMemory<byte>[] parts = [baseBytes, WorkerJson.Write(examples), .. shards];
        var (reply, _) = await CallAsync(new WorkerRequest(WorkerRequest.Gains, EightBits: eightBits), parts, null, cancellationToken).ConfigureAwait(false);
        return reply.Gains!;
    }

    /// <summary>Closes the child's input and waits for its end; a child that lingers is killed.</summary>
    public async ValueTask DisposeAsync()
    {
        await _turn.WaitAsync().ConfigureAwait(false);
        try
        {
            _disposed = true;
            _models.Clear();
            if (_child is { } child) await child.EndAsync().ConfigureAwait(false);
            _child = null;
        }
        finally
        {
            _turn.Release();
        }
    }

    private async Task<(WorkerReply Reply, IReadOnlyList<ReadOnlyMemory<byte>> Parts)> CallAsync(
        WorkerRequest request, IReadOnlyList<ReadOnlyMemory<byte>> parts, IProgress<TrainingProgress>? progress,
        CancellationToken cancellationToken, Action? afterwards = null)
    {
        await _turn.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            ObjectDisposedException.ThrowIf(_disposed, this);
            var child = await ReadyChildAsync(request, cancellationToken).ConfigureAwait(false);
            var outcome = await child.CallAsync(request, parts, progress, cancellationToken).ConfigureAwait(false);
            afterwards?.Invoke();
            return outcome;
        }
        finally
        {
            _turn.Release();
        }
    }

    /// <summary>A living child; one that must answer gets the model first if it does not have it.</summary>
    private async Task<WorkerChild> ReadyChildAsync(WorkerRequest request, CancellationToken cancellationToken)
    {
        if (_child is not { HasExited: false, Broken: false })
        {
            _child?.Dispose();
            _child = null;
            _child = WorkerChild.Start(_options);
        }
        if (request.Kind == WorkerRequest.Generate && !_child.Has(request.ModelKey!))
        {
            if (!_models.TryGetValue(request.ModelKey!, out var parts)) throw new InvalidOperationException("No model was loaded under this key.");
            await _child.CallAsync(new WorkerRequest(WorkerRequest.Load, request.ModelKey), parts, null, cancellationToken).ConfigureAwait(false);
        }
        return _child;
    }
}
