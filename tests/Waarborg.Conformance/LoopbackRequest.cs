namespace Waarborg.Conformance;

/// <summary>What a <see cref="LoopbackServer"/> was asked.</summary>
public sealed record LoopbackRequest(string Method, string Path, string Body, string? Authorization, string? Accept);
