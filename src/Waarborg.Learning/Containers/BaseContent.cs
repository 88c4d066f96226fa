namespace Waarborg.Learning;

/// <summary>A base that was read: everything but its weights unpacked.</summary>
internal sealed record BaseContent(Tokenizer Tokenizer, IReadOnlyList<PublicStatement> Statements, ModelOptions Options, SafetensorsFile File);
