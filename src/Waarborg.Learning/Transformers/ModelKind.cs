namespace Waarborg.Learning;

/// <summary>What a base and its shards are.</summary>
public enum ModelKind
{
    /// <summary>
    /// Learns which sentences of the documents answer which questions, and answers with those. Trains in seconds; its shards add up, so that dealing people over many
    /// shards costs little. No native code.
    /// </summary>
    Finder,

    /// <summary>A decoder-only transformer, which can also write freely. Minutes of training, native code.</summary>
    Decoder,
}
