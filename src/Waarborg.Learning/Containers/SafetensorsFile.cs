namespace Waarborg.Learning;

/// <summary>A file that was read: texts by name and tensors by name.</summary>
internal sealed record SafetensorsFile(IReadOnlyDictionary<string, string> Metadata, IReadOnlyDictionary<string, SafetensorsEntry> Entries);
