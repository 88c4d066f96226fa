namespace Waarborg.Chain.Oversee;

/// <summary>Whom a breach concerns, computed from where their data are now. Pseudonyms and counts only.</summary>
/// <param name="People">Pseudonyms of the people, in a fixed order. Who was erased is not among them.</param>
/// <param name="Shards">The shards that know them, when a model leaks.</param>
/// <param name="Strangers">Questions of people who are not known, when questions leak.</param>
public sealed record BreachScope(IReadOnlyList<Guid> People, IReadOnlyList<BreachShard> Shards, int Strangers)
{
    /// <summary>The models of sealed sets that leak, oldest first.</summary>
    public IReadOnlyList<BreachSealedModel> SealedModels { get; init; } = [];

    /// <summary>Who outside had the sealed sets or their models, in a fixed order.</summary>
    public IReadOnlyList<BreachRecipient> Recipients { get; init; } = [];

    /// <summary>Whether rows and notes of sealed sets leak as well, which no epsilon bounds: they lie under the key of the set.</summary>
    public bool SealedRows { get; init; }

    /// <summary>
    /// Bound over all the leaking models together, for a person who is in each of them: epsilons of models add up (Dwork and Roth, The Algorithmic Foundations of Differential Privacy,
    /// theorem 3.16). Null when no model of a sealed set leaks.
    /// </summary>
    public double? Epsilon => SealedModels.Count == 0 ? null : SealedModels.Sum(model => model.Epsilon);
}
