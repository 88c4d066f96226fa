namespace Waarborg.Chain.Work;

/// <summary>Wakes the worker that drives a job. The job itself is a row; losing the call loses nothing but time. Thread safe.</summary>
public interface IJobQueue
{
    /// <summary>Asks for the job to be driven now.</summary>
    Task WakeAsync(Guid jobId, CancellationToken cancellationToken);
}
