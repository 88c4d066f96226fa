using Waarborg.Chain.Artefacts;

namespace Waarborg.Chain.Apply.Guests;

/// <summary>What came of a question to a configured model. Personal data: lives in memory only.</summary>
/// <param name="Message">What was sent to whom, or why nothing was.</param>
/// <param name="Text">The answer as it came, unchecked; null when there is none.</param>
internal sealed record GuestAnswer(GuestMessage Message, string? Text)
{
    /// <summary>The answer in the form asked for, or null when it is not in that form.</summary>
    /// <typeparam name="T">The form.</typeparam>
    internal T? Read<T>()
        where T : class
    {
        if (Text is null) return null;
        var (start, end) = (Text.IndexOf('{', StringComparison.Ordinal), Text.LastIndexOf('}'));
        if (start < 0 || end < start) return null;
        try
        {
            return System.Text.Json.JsonSerializer.Deserialize<T>(Text[start..(end + 1)], System.Text.Json.JsonSerializerOptions.Web);
        }
        catch (System.Text.Json.JsonException)
        {
            return null;
        }
    }

    /// <summary>Never the text.</summary>
    public override string ToString() => nameof(GuestAnswer);
}
