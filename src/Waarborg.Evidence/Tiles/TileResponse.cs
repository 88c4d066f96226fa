namespace Waarborg.Evidence;

/// <summary>What a log answers to a request.</summary>
/// <param name="Body">The bytes.</param>
/// <param name="ContentType">For the header of that name.</param>
/// <param name="Immutable">True when the answer can be cached for ever; false for the checkpoint, which is good for seconds.</param>
public sealed record TileResponse(byte[] Body, string ContentType, bool Immutable);
