using Waarborg.Chain.Files;
using Waarborg.Chain.Problems;

namespace Waarborg.Chain.Collect;

/// <summary>Which columns of a CSV file hold what, for conversations: one row a message.</summary>
/// <param name="ConversationId">Column with the id of the conversation.</param>
/// <param name="PersonId">Column with the organisation's id of the customer.</param>
/// <param name="At">Column with date and time (ISO 8601; without an offset it is read as UTC).</param>
/// <param name="Role">Column that says who speaks.</param>
/// <param name="Text">Column with the message.</param>
/// <param name="Channel">Column with the channel, or null.</param>
public sealed record ConversationMapping(string ConversationId, string PersonId, string At, string Role, string Text, string? Channel)
{
    private static readonly IReadOnlyDictionary<string, string[]> Synonyms = new Dictionary<string, string[]>
    {
        ["conversation"] = ["conversation_id", "conversationid", "conversation", "chat_id", "gesprek_id", "gesprek", "ticket_id", "session_id"],
        ["person"] = ["customer_id", "customerid", "customer", "klant_id", "klantnummer", "user_id", "client_id", "person_id"],
        ["at"] = ["started_at", "timestamp", "created_at", "date", "datum", "tijdstip", "sent_at", "time"],
        ["role"] = ["role", "rol", "sender", "afzender", "author", "from", "speaker"],
        ["text"] = ["message", "text", "bericht", "tekst", "body", "content"],
        ["channel"] = ["channel", "kanaal"],
    };

    /// <summary>The columns that have to be mapped, by the names used in <c>--map name=column</c>.</summary>
    public static IReadOnlyList<string> Required { get; } = ["conversation", "person", "at", "role", "text"];

    /// <summary>The columns that may be mapped.</summary>
    public static IReadOnlyList<string> Optional { get; } = ["channel"];

    /// <summary>Completes what was given with what the header suggests.</summary>
    /// <param name="header">The columns of the file.</param>
    /// <param name="given">What somebody mapped by hand; wins.</param>
    /// <param name="file">Its name, for messages.</param>
    public static Outcome<ConversationMapping> From(IReadOnlyList<string> header, IReadOnlyDictionary<string, string> given, string? file)
    {
        var columns = ColumnMatcher.Match(header, given, Synonyms, Required, file);
        return columns.Succeeded
            ? new ConversationMapping(
                columns.Value["conversation"], columns.Value["person"], columns.Value["at"], columns.Value["role"], columns.Value["text"],
                columns.Value.GetValueOrDefault("channel"))
            : Outcome<ConversationMapping>.Failed(columns.Problems);
    }
}
