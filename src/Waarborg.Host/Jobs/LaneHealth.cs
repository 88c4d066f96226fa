namespace Waarborg.Host.Jobs;

/// <summary>
/// Whether the job lane of this process runs or broke down. Jobs record their own failures in the database; this is for when the database itself cannot be written, so that
/// whoever waits for a job does not wait for ever. Thread safe.
/// </summary>
internal sealed class LaneHealth
{
    private Exception? _failure;

    /// <summary>What stopped the lane, until it runs again; null while all is well.</summary>
    internal Exception? Failure => Volatile.Read(ref _failure);

    internal void Stopped(Exception failure) => Volatile.Write(ref _failure, failure);

    internal void Running() => Volatile.Write(ref _failure, null);
}
