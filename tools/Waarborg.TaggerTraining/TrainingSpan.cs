using Waarborg.Deidentification;

namespace Waarborg.TaggerTraining;

/// <summary>A labelled stretch of a training text. Mentions with one entity are of one person.</summary>
internal readonly record struct TrainingSpan(int Start, int End, EntityLabel Label, string? Entity);
