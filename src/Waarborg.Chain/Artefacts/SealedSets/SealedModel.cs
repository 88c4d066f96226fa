namespace Waarborg.Chain.Artefacts.SealedSets;

/// <summary>
/// A model that a third party had trained inside a sealed set. Its weights lie under the set's key until somebody of the organisation has released them; they go with the key.
/// Holds no personal data in clear.
/// </summary>
public sealed class SealedModel
{
    /// <summary>Id; also the context that binds the weights to this row.</summary>
    public Guid Id { get; init; }

    /// <summary>The set.</summary>
    public Guid SetId { get; init; }

    /// <summary>The processing activity.</summary>
    public required string ActivityId { get; init; }

    /// <summary>Pseudonym of who asked for it, and who alone can take it.</summary>
    public required string AskedBy { get; init; }

    /// <summary>What it is for, in the words of who asked.</summary>
    public required string Purpose { get; init; }

    /// <summary>The last day on which it may be used. After it, it is wiped, or called back when it has left.</summary>
    public DateOnly EndsOn { get; init; }

    /// <summary>How much anything may become likelier by one person's data, as a power of e.</summary>
    public double Epsilon { get; init; }

    /// <summary>Rounds of training.</summary>
    public int Rounds { get; init; }

    /// <summary>When it was asked for.</summary>
    public DateTimeOffset AskedAt { get; init; }

    /// <summary>The job that trains it.</summary>
    public Guid JobId { get; init; }

    /// <summary>The weights, encrypted under the set's key; null until trained, and once wiped.</summary>
    public byte[]? Weights { get; set; }

    /// <summary>Hex SHA-256 of the weights in clear; null until trained. Stays when they are wiped.</summary>
    public string? Sha256 { get; set; }

    /// <summary>What training cost in privacy, as JSON; null until trained.</summary>
    public string? Spent { get; set; }

    /// <summary>When it was trained.</summary>
    public DateTimeOffset? TrainedAt { get; set; }

    /// <summary>The leakage audit, as JSON, with the hash of the weights that it was made on; null until made. Holds figures only.</summary>
    public string? Audit { get; set; }

    /// <summary>Whether it was released; null while it waits.</summary>
    public bool? Released { get; set; }

    /// <summary>Pseudonym of who decided that.</summary>
    public string? ReviewedBy { get; set; }

    /// <summary>When that was decided.</summary>
    public DateTimeOffset? ReviewedAt { get; set; }

    /// <summary>When it was first taken out; null while it has not left.</summary>
    public DateTimeOffset? TakenAt { get; set; }

    /// <summary>How often it was taken out.</summary>
    public int Taken { get; set; }

    /// <summary>When the weights here were wiped, or the run was ended; null while neither.</summary>
    public DateTimeOffset? WipedAt { get; set; }

    /// <summary>Why, as a stable code: <c>cancelled</c>, <c>refused</c>, <c>person</c>, <c>ended</c>, <c>recalled</c>, <c>set-destroyed</c>.</summary>
    public string? WipedBecause { get; set; }

    /// <summary>Wipes the weights. What was wiped before stays as it was.</summary>
    /// <param name="because">One of the codes of <see cref="WipedBecause"/>.</param>
    /// <param name="at">Now.</param>
    /// <returns>Whether there was anything to wipe.</returns>
    internal bool Wipe(string because, DateTimeOffset at)
    {
        var had = Weights is not null;
        Weights = null;
        WipedAt ??= at;
        WipedBecause ??= because;
        return had;
    }
}
