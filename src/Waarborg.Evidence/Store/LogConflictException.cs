namespace Waarborg.Evidence;

/// <summary>
/// The log grew between the reading of its head and the append: another writer was first and nothing was written. The caller rolls its transaction
/// back and does the whole change again.
/// </summary>
public sealed class LogConflictException : Exception
{
    /// <summary>Makes the exception with a standard message.</summary>
    public LogConflictException()
        : base("The log grew while an append to it was being prepared.")
    {
    }

    /// <summary>Makes the exception.</summary>
    public LogConflictException(string message)
        : base(message)
    {
    }

    /// <summary>Makes the exception.</summary>
    public LogConflictException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>Makes the exception for the two sizes.</summary>
    public LogConflictException(long expectedSize, long actualSize)
        : base($"The log has {actualSize} entries; the append was prepared for {expectedSize}.")
    {
    }
}
