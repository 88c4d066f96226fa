using Waarborg.Chain.Artefacts;
using Waarborg.Chain.Workspace;

namespace Waarborg.Chain.Train;

/// <summary>
/// Keeps the curve of a slice that is being learned, so that people can watch: at most about sixty points, written down once a second. Reporting is thread safe; a curve that
/// cannot be written never stops the training.
/// </summary>
internal sealed class CurveKeeper : IProgress<LearningPoint>, IAsyncDisposable
{
    private const int MostPoints = 60;
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(1);

    private readonly Lock _lock = new();
    private readonly List<TrainingPoint> _waiting = [];
    private readonly CancellationTokenSource _ended = new();
    private readonly IWorkspace _workspace;
    private readonly Guid _shard;
    private readonly int _slice;
    private readonly Action<double> _share;
    private readonly Task _writing;
    private double _sum;
    private int _count;

    /// <summary>Begins.</summary>
    /// <param name="workspace">Where.</param>
    /// <param name="clock">For once a second.</param>
    /// <param name="shard">Of which shard.</param>
    /// <param name="slice">Of which slice.</param>
    /// <param name="share">Takes how far the slice is, 0 to 1.</param>
    internal CurveKeeper(IWorkspace workspace, TimeProvider clock, Guid shard, int slice, Action<double> share)
    {
        (_workspace, _shard, _slice, _share) = (workspace, shard, slice, share);
        _writing = WriteAsync(clock);
    }

    /// <summary>Deletes the points of a shard from a slice on.</summary>
    internal static Task<int> DeleteAsync(IUnitOfWork work, Guid shard, int fromSlice, CancellationToken cancellationToken) =>
        work.DeleteAsync<TrainingPoint>(p => p.ShardId == shard && p.Slice >= fromSlice, cancellationToken);

    public void Report(LearningPoint value)
    {
        _share(value.Share);
        if (value.Loss is not { } loss || !double.IsFinite(loss)) return;
        lock (_lock)
        {
            (_sum, _count) = (_sum + loss, _count + 1);
            var every = Math.Max(1, value.Steps / MostPoints);
            if (_count < every && value.HeldOutLoss is null && value.Step < value.Steps) return;
            var held = value.HeldOutLoss is { } figure && double.IsFinite(figure) ? figure : (double?)null;
            _waiting.Add(new TrainingPoint { Id = Guid.NewGuid(), ShardId = _shard, Slice = _slice, Step = value.Step, Loss = _sum / _count, HeldOutLoss = held });
            (_sum, _count) = (0, 0);
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _ended.CancelAsync();
        await _writing;
        await FlushAsync();
        _ended.Dispose();
    }

    private async Task WriteAsync(TimeProvider clock)
    {
        try
        {
            while (true)
            {
                await Task.Delay(Interval, clock, _ended.Token);
                await FlushAsync();
            }
        }
        catch (OperationCanceledException)
        {
            // The slice has ended; what is left is written by whoever ends it.
        }
    }

    private async Task FlushAsync()
    {
        List<TrainingPoint> points;
        lock (_lock)
        {
            points = [.. _waiting];
            _waiting.Clear();
        }
        if (points.Count == 0) return;
        await using var work = await _workspace.BeginAsync(CancellationToken.None);
        foreach (var point in points) work.Add(point);
        await work.CommitAsync(CancellationToken.None);
    }
}
