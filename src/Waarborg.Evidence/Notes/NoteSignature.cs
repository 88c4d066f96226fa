namespace Waarborg.Evidence;

/// <summary>One signature line of a note.</summary>
/// <param name="Name">Name of the key.</param>
/// <param name="KeyId">Its id, which is a hint and not a proof.</param>
/// <param name="Signature">The signature behind the id.</param>
internal sealed record NoteSignature(string Name, uint KeyId, byte[] Signature);
