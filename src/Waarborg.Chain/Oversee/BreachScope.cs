namespace Waarborg.Chain.Oversee;

/// <summary>Whom a breach concerns, computed from where their data are now. Pseudonyms and counts only.</summary>
/// <param name="People">Pseudonyms of the people, in a fixed order. Who was erased is not among them.</param>
/// <param name="Shards">The shards that know them, when a model leaks.</param>
/// <param name="Strangers">Questions of people who are not known, when questions leak.</param>
public sealed record BreachScope(IReadOnlyList<Guid> People, IReadOnlyList<BreachShard> Shards, int Strangers);
