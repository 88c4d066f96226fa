using Waarborg.Chain.Artefacts;

namespace Waarborg.Chain.Apply;

/// <summary>One thing that happens while an answer is being written: a sentence that has passed every guard, or at the end what it came to. Personal data: lives in memory only.</summary>
/// <param name="Sentence">A sentence with the white space before it; null for the last event.</param>
/// <param name="Proposal">What it came to; null for all events but the last. When it is handed over, a human takes over after what was shown.</param>
public sealed record AnswerEvent(string? Sentence, Proposal? Proposal)
{
    /// <summary>Says what it is, never what is in it.</summary>
    public override string ToString() => Sentence is null ? "end of an answer" : $"sentence of {Sentence.Length} characters";
}
