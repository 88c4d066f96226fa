namespace Waarborg.Learning;

/// <summary>A checkpoint of somebody else in one file, from which decoders can be fine-tuned.</summary>
/// <param name="Bytes">The file, for <see cref="DecoderBase.Read"/>.</param>
/// <param name="Sha256">Lower-case hexadecimal SHA-256 of it.</param>
/// <param name="Family">What the family calls itself: <c>llama</c>, <c>mistral</c>, <c>qwen2</c> or <c>qwen3</c>.</param>
/// <param name="Parameters">How many weights it has.</param>
/// <param name="LicenceFile">Name of the licence in the folder; null when there is none.</param>
/// <param name="LicenceSha256">Its hash; null when there is none.</param>
public sealed record PackedCheckpoint(ReadOnlyMemory<byte> Bytes, string Sha256, string Family, long Parameters, string? LicenceFile, string? LicenceSha256);
