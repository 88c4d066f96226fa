namespace Waarborg.Evidence;

/// <summary>One thing that is wrong with a log.</summary>
/// <param name="Kind">What sort of thing.</param>
/// <param name="Index">The first entry concerned, or null when it is not about entries.</param>
/// <param name="Message">One English sentence. Holds no content of entries.</param>
public sealed record LogProblem(LogProblemKind Kind, long? Index, string Message);
