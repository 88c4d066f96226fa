namespace Waarborg.Learning;

/// <summary>What fine-tuning yields.</summary>
/// <param name="Bytes">One safetensors file: an adapter, or all weights. A function of base, start, people, options and key only: no clock, no history.</param>
/// <param name="Sha256">Lower-case hexadecimal SHA-256 of <paramref name="Bytes"/>.</param>
/// <param name="Trained">How many numbers were trained.</param>
/// <param name="Steps">Steps that were done, also those before a resume.</param>
/// <param name="HeldOutLoss">Mean cross-entropy per answer token on the held-out people, in nats, of the weights that were kept; not a number without such people.</param>
/// <param name="Spent">What it costs in privacy; null unless private.</param>
public sealed record TunedDecoder(byte[] Bytes, string Sha256, long Trained, int Steps, double HeldOutLoss, PrivacySpent? Spent);
