namespace Waarborg.Learning;

/// <summary>The native library does not fit this host and could not be made to fit. The message says what to do.</summary>
public sealed class NativeLibraryFixException : Exception
{
    /// <summary>Says what is wrong and what to do.</summary>
    public NativeLibraryFixException(string message, Exception? innerException = null)
        : base(message, innerException)
    {
    }
}
