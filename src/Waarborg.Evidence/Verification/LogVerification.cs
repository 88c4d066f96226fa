namespace Waarborg.Evidence;

/// <summary>Outcome of checking a log.</summary>
/// <param name="Valid">True when nothing is wrong.</param>
/// <param name="Size">Number of entries that the checkpoint signs; 0 when the checkpoint could not be trusted.</param>
/// <param name="Root">The root that the checkpoint signs; <c>default</c> when the checkpoint could not be trusted.</param>
/// <param name="Problems">What is wrong, in the order of discovery; at most <see cref="LogVerifier.MaxProblems"/>.</param>
public sealed record LogVerification(bool Valid, long Size, Hash Root, IReadOnlyList<LogProblem> Problems);
