namespace Waarborg.Chain.Train;

/// <summary>A checkpoint of somebody else, read and checked, from which a decoder is going to be trained. What it learned before, and from whom, is not known here.</summary>
/// <param name="Stamp">Which one.</param>
/// <param name="Bytes">The base, as the learner takes it.</param>
/// <param name="Parameters">How many weights it has.</param>
public sealed record BaseCheckpoint(CheckpointStamp Stamp, ReadOnlyMemory<byte> Bytes, long Parameters);
