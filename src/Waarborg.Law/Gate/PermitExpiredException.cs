namespace Waarborg.Law;

/// <summary>A permit was used after it ended. Ask the gate again: the facts may have changed. Carries no personal data.</summary>
public sealed class PermitExpiredException : InvalidOperationException
{
    /// <summary>Says that a permit has ended.</summary>
    public PermitExpiredException()
        : base("The permit has ended. Ask the gate again.")
    {
    }

    /// <summary>Says that a permit has ended.</summary>
    /// <param name="message">What happened.</param>
    public PermitExpiredException(string message)
        : base(message)
    {
    }

    /// <summary>Says that a permit has ended.</summary>
    /// <param name="message">What happened.</param>
    /// <param name="innerException">What caused it.</param>
    public PermitExpiredException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
