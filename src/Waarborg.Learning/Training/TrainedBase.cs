namespace Waarborg.Learning;

/// <summary>
/// The starting point that all shards share: tokenizer, options and weights, made from public texts only, so it holds nobody's data.
/// </summary>
/// <param name="Bytes">One safetensors file: weights as F32 tensors, the tokenizer as a U8 tensor, the options in the metadata.</param>
/// <param name="Sha256">Lower-case hexadecimal SHA-256 of <paramref name="Bytes"/>.</param>
/// <param name="Parameters">Number of trained weights.</param>
public sealed record TrainedBase(byte[] Bytes, string Sha256, long Parameters);
