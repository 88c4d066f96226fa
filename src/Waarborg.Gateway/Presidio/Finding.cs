namespace Waarborg.Gateway.Presidio;

/// <summary>A stretch of a text with the name of what it is. Offsets count UTF-16 code units.</summary>
internal sealed record Finding(int Start, int End, string Entity, double Score, string Source);
