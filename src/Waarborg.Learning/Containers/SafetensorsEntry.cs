namespace Waarborg.Learning;

/// <summary>One named tensor. Type as the format names it, for example "F32" or "U8"; little-endian.</summary>
internal sealed record SafetensorsEntry(string Name, string Type, long[] Shape, ReadOnlyMemory<byte> Data);
