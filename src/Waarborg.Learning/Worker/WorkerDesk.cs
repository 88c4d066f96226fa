using System.Text;

namespace Waarborg.Learning;

/// <summary>Carries out single requests and keeps the loaded models.</summary>
internal sealed class WorkerDesk(Stream output) : IDisposable
{
    private readonly TrainingEngine _engine = new();
    private readonly Dictionary<string, AssistantModel> _models = new(StringComparer.Ordinal);

    /// <summary>Answers a request; a failure is an answer too. Only a broken output escapes.</summary>
    public async Task HandleAsync(Frame frame, CancellationToken cancellationToken)
    {
        Frame reply;
        try
        {
            reply = Carry(WorkerJson.Read<WorkerRequest>(frame.Header), frame.Parts, cancellationToken);
        }
        catch (OperationCanceledException)
        {
            return;
        }
        catch (Exception e)
        {
            reply = Reply(new WorkerReply(WorkerReply.Failed) { Failure = Describe(e) });
        }
        await reply.WriteAsync(output).ConfigureAwait(false);
    }

    public void Dispose()
    {
        foreach (var model in _models.Values) model.Dispose();
    }

    private Frame Carry(WorkerRequest request, IReadOnlyList<ReadOnlyMemory<byte>> parts, CancellationToken cancellationToken)
    {
        switch (request.Kind)
        {
            case WorkerRequest.TrainBase:
                var trained = _engine.TrainBase(
                    WorkerJson.Read<string[]>(parts[0]), request.Model!, request.Training!, new ProgressWriter(output), cancellationToken);
                return Reply(new WorkerReply(WorkerReply.Done) { Sha256 = trained.Sha256, Parameters = trained.Parameters }, trained.Bytes);
            case WorkerRequest.TrainShard:
                var shard = _engine.TrainShard(
                    parts[0], WorkerJson.Read<DialogueExample[]>(parts[1]), request.Training!, new ProgressWriter(output), cancellationToken);
                return Reply(new WorkerReply(WorkerReply.Done) { Sha256 = shard.Sha256, Seconds = shard.Seconds, Loss = shard.FinalLoss }, shard.Bytes);
            case WorkerRequest.TrainSlices:
                var slices = _engine.TrainSlices(
                    parts[0], OrNull(parts[2]), WorkerJson.Read<DialogueExample[][]>(parts[1]), request.Training!, new ProgressWriter(output), cancellationToken);
                return Reply(
                    new WorkerReply(WorkerReply.Done) { Slices = [.. slices.Select(s => new WorkerReply.Slice(s.Sha256, s.Seconds, s.FinalLoss))] },
                    [.. slices.Select(s => (ReadOnlyMemory<byte>)s.Bytes)]);
            case WorkerRequest.Tune:
                var tuned = DecoderTuner.Tune(
                    DecoderBase.Read(parts[0]), OrNull(parts[1]), WorkerJson.Read<DialogueExample[][]>(parts[2]), WorkerJson.Read<DialogueExample[][]>(parts[3]),
                    request.Tuning!, parts[4].IsEmpty ? null : parts[4].ToArray(), request.CheckpointFile, new ProgressWriter(output), cancellationToken);
                return Reply(new WorkerReply(WorkerReply.Done) { Tuned = tuned with { Bytes = [] } }, tuned.Bytes);
            case WorkerRequest.Load:
                var model = AssistantModel.Load(parts[0], [.. parts.Skip(1)]);
                Forget(request.ModelKey!);
                _models.Add(request.ModelKey!, model);
                return Reply(new WorkerReply(WorkerReply.Done));
            case WorkerRequest.Unload:
                Forget(request.ModelKey!);
                return Reply(new WorkerReply(WorkerReply.Done));
            case WorkerRequest.Generate:
                var answer = _models[request.ModelKey!].Generate(Encoding.UTF8.GetString(parts[0].Span), request.Generation!, cancellationToken);
                return Reply(new WorkerReply(WorkerReply.Done) { Generation = answer with { Text = "" } }, Encoding.UTF8.GetBytes(answer.Text));
            case WorkerRequest.Gains:
                var gains = CanaryAudit.Gains(parts[0], [.. parts.Skip(2)], WorkerJson.Read<DialogueExample[]>(parts[1]), request.EightBits, cancellationToken);
                return Reply(new WorkerReply(WorkerReply.Done) { Gains = gains });
            default:
                throw new InvalidDataException("The request is of an unknown kind.");
        }
    }

    private void Forget(string key)
    {
        if (_models.Remove(key, out var model)) model.Dispose();
    }

    private static ReadOnlyMemory<byte>? OrNull(ReadOnlyMemory<byte> part) => part.IsEmpty ? (ReadOnlyMemory<byte>?)null : part;

    private static Frame Reply(WorkerReply reply, params ReadOnlyMemory<byte>[] parts) => new(WorkerJson.Write(reply), parts);

    /// <summary>Our own messages of these kinds are fixed sentences; the text of any other exception could quote data and stays here.</summary>
    private static string Describe(Exception e) => e switch
    {
        NativeLibraryFixException or InvalidDataException or ArgumentOutOfRangeException or ArithmeticException => e.Message,
        _ => e.GetType().Name,
    };

    private sealed class ProgressWriter(Stream output) : IProgress<TrainingProgress>
    {
        // On the training thread, which is the only writer while a request is being carried out.
        public void Report(TrainingProgress value) =>
            Reply(new WorkerReply(WorkerReply.Reporting) { Progress = value }).WriteAsync(output).GetAwaiter().GetResult();
    }
}
