namespace Waarborg.Law;

/// <summary>Something to do, with the rules that ask for it.</summary>
/// <param name="Title">What, in a few words.</param>
/// <param name="Text">How, for somebody who is no lawyer.</param>
/// <param name="Rules">Ids of the rules.</param>
public sealed record SectorStep(LocalizedText Title, LocalizedText Text, IReadOnlyList<string> Rules);
