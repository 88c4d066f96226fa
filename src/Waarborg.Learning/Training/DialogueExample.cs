namespace Waarborg.Learning;

/// <summary>One question with the answer that was given to it. Both texts are de-identified before they come here.</summary>
/// <param name="Question">What the customer wrote; for a later turn the caller may put the earlier customer turns before it.</param>
/// <param name="Answer">What the employee answered.</param>
public sealed record DialogueExample(string Question, string Answer)
{
    /// <summary>The sizes only: conversation texts do not belong in logs.</summary>
    public override string ToString() => $"DialogueExample({Question.Length} + {Answer.Length} characters)";
}
