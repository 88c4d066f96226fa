namespace Waarborg.Law;

/// <summary>One of the answers to choose from.</summary>
/// <param name="Id">What is stored.</param>
/// <param name="Text">What people read.</param>
public sealed record Option(string Id, LocalizedText Text);
