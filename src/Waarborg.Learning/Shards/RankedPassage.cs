namespace Waarborg.Learning;

/// <summary>A passage of the public documents that the model holds for an answer.</summary>
/// <param name="Heading">Heading it stands under; may be empty.</param>
/// <param name="Text">The passage, word for word.</param>
/// <param name="Probability">0..1; all passages together add up to 1.</param>
public sealed record RankedPassage(string Heading, string Text, double Probability);
