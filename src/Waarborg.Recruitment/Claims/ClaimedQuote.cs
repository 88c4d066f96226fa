namespace Waarborg.Recruitment.Claims;

/// <summary>A passage that a language model says stands in a file. Nothing is believed of it before it is checked.</summary>
/// <param name="Document">The document it names.</param>
/// <param name="Text">The words that it says stand there.</param>
public sealed record ClaimedQuote(string? Document, string? Text)
{
    /// <summary>Never the text.</summary>
    public override string ToString() => nameof(ClaimedQuote);
}
