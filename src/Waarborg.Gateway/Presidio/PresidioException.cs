namespace Waarborg.Gateway.Presidio;

/// <summary>A request that cannot be served. The message says what is wrong with its form; it never quotes its text.</summary>
internal sealed class PresidioException(string message, int status = 400) : Exception(message)
{
    public int Status => status;
}
