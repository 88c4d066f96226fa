namespace Waarborg.Evidence;

/// <summary>An entry as a store keeps it.</summary>
/// <param name="Index">Its place in the log, from 0.</param>
/// <param name="Data">Its bytes, at most <see cref="LogWriter.MaxEntryLength"/>; not to be changed.</param>
/// <param name="LeafHash">Its leaf hash (<see cref="MerkleHash.Leaf"/>).</param>
public sealed record StoredEntry(long Index, byte[] Data, Hash LeafHash);
