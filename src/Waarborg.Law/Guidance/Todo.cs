namespace Waarborg.Law;

/// <summary>Something to do about a finding.</summary>
/// <param name="Owner">Who usually does it: a role, never a person.</param>
/// <param name="What">What to do.</param>
/// <param name="Finding">The finding that asks for it.</param>
public sealed record Todo(LocalizedText Owner, LocalizedText What, Finding Finding);
