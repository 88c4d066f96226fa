namespace Waarborg.Learning;

/// <summary>
/// The child process ended, or spoke nonsense, in the middle of a request. Its message holds no text of any request. The next call starts a new
/// child.
/// </summary>
public sealed class WorkerCrashedException : Exception
{
    /// <summary>Says what was asked and how the child ended.</summary>
    public WorkerCrashedException(string message)
        : base(message)
    {
    }

    /// <summary>Says what was asked and how the child ended, with the failure of the pipe.</summary>
    public WorkerCrashedException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
