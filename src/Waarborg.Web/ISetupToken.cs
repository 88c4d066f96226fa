namespace Waarborg.Web;

/// <summary>The one-time right to create the first administrator. Thread safe.</summary>
public interface ISetupToken
{
    /// <summary>Whether a text is the token, and the token is still to be used.</summary>
    bool IsValid(string? token);

    /// <summary>Uses it up: nothing is valid from here on.</summary>
    Task ConsumeAsync();
}
