namespace Waarborg.Bench.Care;

/// <summary>A true statement made false in one way.</summary>
internal sealed record Corruption(string Kind, string Text, IReadOnlyList<string> Resources);
