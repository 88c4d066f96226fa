namespace Waarborg.Learning;

/// <summary>
/// The child process is healthy but could not do what was asked (a damaged base, an option out of range). Its message holds no text of any request.
/// </summary>
public sealed class WorkerFailedException : Exception
{
    /// <summary>Says what was asked and the kind of failure.</summary>
    public WorkerFailedException(string message)
        : base(message)
    {
    }
}
