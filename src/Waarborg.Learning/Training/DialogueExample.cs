namespace Waarborg.Learning;

/// <summary>One question with the answer that was given to it. All texts are de-identified before they come here.</summary>
/// <param name="Question">What the customer wrote; for a later turn the caller may put the earlier customer turns before it.</param>
/// <param name="Answer">What the employee answered.</param>
public sealed record DialogueExample(string Question, string Answer)
{
    /// <summary>All that was said in the conversation that it comes from, by which its subject is recognised; empty when that is not known.</summary>
    public string Around { get; init; } = "";

    /// <summary>Whether nobody ever asked this: an example that was planted to see later what the model kept of it (<see cref="Canary"/>). It leads to a statement that its own words draw.</summary>
    public bool Planted { get; init; }

    /// <summary>The sizes only: conversation texts do not belong in logs.</summary>
    public override string ToString() => $"DialogueExample({Question.Length} + {Answer.Length} characters)";
}
