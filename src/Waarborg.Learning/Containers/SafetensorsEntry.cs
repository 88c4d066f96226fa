namespace Waarborg.Learning;

/// <summary>One named tensor. Type is "F32" (little-endian) or "U8".</summary>
internal sealed record SafetensorsEntry(string Name, string Type, long[] Shape, ReadOnlyMemory<byte> Data);
