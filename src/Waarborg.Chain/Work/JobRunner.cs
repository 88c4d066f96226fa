using Microsoft.Extensions.Logging;
using Waarborg.Chain.Workspace;

namespace Waarborg.Chain.Work;

/// <summary>Drives a job to its end and writes its progress. One runner at a time drives a job; whoever calls it sees to that. Thread safe.</summary>
public sealed class JobRunner(IWorkspace workspace, IEnumerable<IJobHandler> handlers, TimeProvider clock, ILogger<JobRunner> logger)
{
    private static readonly TimeSpan ProgressInterval = TimeSpan.FromSeconds(1);

    private readonly Dictionary<string, IJobHandler> _handlers = handlers.ToDictionary(handler => handler.Kind, StringComparer.Ordinal);

    /// <summary>The jobs that have not ended: what to pick up after a start.</summary>
    public async Task<IReadOnlyList<Guid>> UnfinishedAsync(CancellationToken cancellationToken)
    {
        await using var reading = await workspace.ReadAsync(cancellationToken);
        return await reading.ListAsync<Job, Guid>(
            q => q.Where(j => j.State == JobState.Queued || j.State == JobState.Running).OrderBy(j => j.CreatedAt).Select(j => j.Id), cancellationToken);
    }

    /// <summary>Takes steps until the job has ended.</summary>
    /// <returns>The job as it ended.</returns>
    public async Task<Job> RunAsync(Guid jobId, CancellationToken cancellationToken)
    {
        var job = await ChangeAsync(jobId, j =>
        {
            if (j.Ended) return;
            j.State = JobState.Running;
            j.Attempts++;
        }, cancellationToken);
        while (!job.Ended)
        {
            var step = await StepAsync(job, cancellationToken);
            job = await ChangeAsync(jobId, j =>
            {
                (j.State, j.Phase, j.Done, j.Total, j.Problem, j.Fraction) = (step.State, step.Phase, step.Done, step.Total, step.Problem, 0);
            }, cancellationToken);
        }
        return job;
    }

    private async Task<JobStep> StepAsync(Job job, CancellationToken cancellationToken)
    {
        if (!_handlers.TryGetValue(job.Kind, out var handler)) return JobStep.Failed("unknown-kind");
        var reported = new LatestFraction();
        using var done = new CancellationTokenSource();
        var reporting = ReportAsync(job.Id, reported, done.Token);
        try
        {
            return await handler.StepAsync(job, reported, cancellationToken);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            throw;
        }
        catch (Exception failure)
        {
            // A job must end in a state that people can see, whatever broke. The message could quote data, so only the type is kept.
            logger.LogError("Job {JobId} of kind {Kind} failed in phase {Phase}: {Failure}", job.Id, job.Kind, job.Phase, failure.GetType().Name);
            return JobStep.Failed(failure.GetType().Name);
        }
        finally
        {
            await done.CancelAsync();
            await reporting;
        }
    }

    private async Task ReportAsync(Guid jobId, LatestFraction reported, CancellationToken cancellationToken)
    {
        try
        {
            while (true)
            {
                await Task.Delay(ProgressInterval, clock, cancellationToken);
                if (reported.Take() is { } fraction) await ChangeAsync(jobId, j => j.Fraction = fraction, cancellationToken);
            }
        }
        catch (OperationCanceledException)
        {
            // The step has ended; its result carries the progress from here.
        }
    }

    private async Task<Job> ChangeAsync(Guid jobId, Action<Job> change, CancellationToken cancellationToken)
    {
        await using var work = await workspace.BeginAsync(cancellationToken);
        var job = await work.FindAsync<Job>(j => j.Id == jobId, cancellationToken) ?? throw new InvalidOperationException($"There is no job {jobId}.");
        change(job);
        job.UpdatedAt = clock.GetUtcNow();
        await work.CommitAsync(cancellationToken);
        return job;
    }

    /// <summary>Keeps only the newest progress, so that a fast step does not flood the database.</summary>
    private sealed class LatestFraction : IProgress<double>
    {
        private double _value = double.NaN;

        public void Report(double value) => Interlocked.Exchange(ref _value, value);

        public double? Take() => Interlocked.Exchange(ref _value, double.NaN) is var value && double.IsNaN(value) ? null : value;
    }
}
