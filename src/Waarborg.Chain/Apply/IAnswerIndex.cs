namespace Waarborg.Chain.Apply;

/// <summary>Answers questions from documents. Immutable; thread safe.</summary>
public interface IAnswerIndex
{
    /// <summary>Finds an answer.</summary>
    /// <param name="question">The question; it is not kept.</param>
    FoundText Find(string question);
}
