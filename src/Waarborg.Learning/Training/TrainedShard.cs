namespace Waarborg.Learning;

/// <summary>The weights that came out of one shard's people.</summary>
/// <param name="Bytes">One safetensors file. It is a function of base, examples and options only: no clock, no history.</param>
/// <param name="Sha256">Lower-case hexadecimal SHA-256 of <paramref name="Bytes"/>.</param>
/// <param name="Seconds">Wall time of the run in seconds; not part of the bytes.</param>
/// <param name="FinalLoss">Mean cross-entropy per answer token over the last epoch, in nats; 0 without examples.</param>
public sealed record TrainedShard(byte[] Bytes, string Sha256, double Seconds, double FinalLoss);
