namespace Waarborg.Chain.People;

/// <summary>Says that a log entry concerns a person. Deleted with the person: the entry itself then no longer leads to anyone.</summary>
public sealed class LogMention
{
    /// <summary>Index of the entry in the log.</summary>
    public long EntryIndex { get; init; }

    /// <summary>The person.</summary>
    public Guid PersonId { get; init; }

    /// <summary>When the entry was written.</summary>
    public DateTimeOffset At { get; init; }
}
