namespace Waarborg.Chain.Train.SealedModels;

/// <summary>What private training on texts yields.</summary>
/// <param name="Bytes">The weights: what was changed in the base.</param>
/// <param name="Sha256">Hex SHA-256 of the bytes.</param>
/// <param name="Spent">What it cost in privacy.</param>
public sealed record TextWeights(byte[] Bytes, string Sha256, TextPrivacy Spent);
