using Waarborg.Chain.Workspace;

namespace Waarborg.Chain.Collect;

/// <summary>A part of an import that waits to be taken in. Encrypted, and deleted in the transaction that takes it in.</summary>
public sealed class ImportChunk : IOperational
{
    /// <summary>Id; also the context that binds the payload to this row.</summary>
    public Guid Id { get; init; }

    /// <summary>The import.</summary>
    public Guid ImportId { get; init; }

    /// <summary>Order, from 0.</summary>
    public int Index { get; init; }

    /// <summary>The items, as JSON, encrypted.</summary>
    public required byte[] Payload { get; init; }
}
