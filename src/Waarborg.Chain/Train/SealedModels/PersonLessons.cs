namespace Waarborg.Chain.Train.SealedModels;

/// <summary>What there is to learn from one person. Masked texts: in memory only.</summary>
/// <param name="Person">Who.</param>
/// <param name="Lessons">At least one.</param>
internal sealed record PersonLessons(Guid Person, IReadOnlyList<TextLesson> Lessons)
{
    /// <summary>Never shows a text.</summary>
    public override string ToString() => $"{Lessons.Count} lessons";
}
