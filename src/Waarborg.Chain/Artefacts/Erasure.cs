using System.Text.Json;
using Waarborg.Chain.People;

namespace Waarborg.Chain.Artefacts;

/// <summary>One erasure (GDPR Art. 17), from acceptance to certificate. Holds what was done, nothing about the person.</summary>
public sealed class Erasure
{
    /// <summary>Id.</summary>
    public Guid Id { get; init; }

    /// <summary>The request it answers.</summary>
    public Guid RequestId { get; init; }

    /// <summary>Pseudonym of the person.</summary>
    public Guid PersonId { get; init; }

    /// <summary>When it was accepted; from then on the person's data are not used.</summary>
    public DateTimeOffset StartedAt { get; init; }

    /// <summary>When nothing was left and the key was destroyed; null until then.</summary>
    public DateTimeOffset? CompletedAt { get; set; }

    /// <summary>Whether it was replayed after a restore from backup.</summary>
    public bool Replayed { get; init; }

    /// <summary>What was done, as JSON.</summary>
    public string ActionsJson { get; set; } = "[]";

    /// <summary>The salted commitment to the person that stands in the certificate and in its log entry, base64; null until completed.</summary>
    public string? SubjectCommitment { get; set; }

    /// <summary>Index in the log of the entry that proves the certificate; null until completed.</summary>
    public long? LogIndex { get; set; }

    /// <summary>What was done.</summary>
    public IReadOnlyList<ErasureAction> Actions => JsonSerializer.Deserialize<List<ErasureAction>>(ActionsJson)!;

    internal void Note(ErasureAction action) => ActionsJson = JsonSerializer.Serialize(Actions.Append(action));
}
