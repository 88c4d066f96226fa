using Waarborg.Law;

namespace Waarborg.Chain.People;

/// <summary>
/// A data subject (betrokkene). Everything that is theirs is encrypted under a key of their own; erasing the person destroys that key.
/// What stays of an erased person is a keyed hash of the external id, so that a later import or a restored backup cannot bring them back.
/// </summary>
public sealed class Person
{
    /// <summary>Pseudonym, random. Safe to log.</summary>
    public Guid Id { get; init; }

    /// <summary>HMAC of the id by which the organisation knows the person (a customer number), under the index key. 32 bytes, unique.</summary>
    public required byte[] ExternalIdHash { get; init; }

    /// <summary>The person's key and salt, wrapped by the master key; null once erased.</summary>
    public byte[]? WrappedKey { get; set; }

    /// <summary>When the person was first seen.</summary>
    public DateTimeOffset CreatedAt { get; init; }

    /// <summary>Whether processing is restricted (GDPR Art. 18): kept, not used.</summary>
    public bool Restricted { get; set; }

    /// <summary>When the erasure was completed; null while the person is there.</summary>
    public DateTimeOffset? ErasedAt { get; set; }

    /// <summary>The pseudonym as the law knows it.</summary>
    public SubjectId SubjectId => new(Id);
}
