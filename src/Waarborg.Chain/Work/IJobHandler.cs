namespace Waarborg.Chain.Work;

/// <summary>Does one kind of long work, step by step. Steps are idempotent: repeating one that was cut off does nothing twice. Thread safe.</summary>
public interface IJobHandler
{
    /// <summary>The kind of job it does.</summary>
    string Kind { get; }

    /// <summary>Takes the next step.</summary>
    /// <param name="job">The job; the handler reads it, and reports through the result.</param>
    /// <param name="fraction">Takes how far the step is, 0 to 1, while it runs.</param>
    /// <param name="cancellationToken">Cancels; the step can be taken again later.</param>
    Task<JobStep> StepAsync(Job job, IProgress<double> fraction, CancellationToken cancellationToken);
}
