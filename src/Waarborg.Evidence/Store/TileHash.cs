namespace Waarborg.Evidence;

/// <summary>The hash of a full tile, which stands as one hash in a tile one level up.</summary>
/// <param name="Level">Level of the tile that holds this hash, at least 1: level 1 is height 8 of the tree, 2 is height 16, and so on.</param>
/// <param name="Index">Place of the hash within its level, from 0; it covers the entries from Index × 256^Level on.</param>
/// <param name="Hash">Merkle tree hash of those 256^Level entries.</param>
public sealed record TileHash(int Level, long Index, Hash Hash);
