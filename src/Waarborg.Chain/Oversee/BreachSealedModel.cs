namespace Waarborg.Chain.Oversee;

/// <summary>A leaking model of a sealed set: how many people are in it, and what bounds what it can say of each of them.</summary>
/// <param name="Id">The model.</param>
/// <param name="Set">What its set is called.</param>
/// <param name="Purpose">What it was for.</param>
/// <param name="People">How many people it learned from who are still known here.</param>
/// <param name="Erased">How many it learned from besides, who have been erased since: they are in the weights that were made before.</param>
/// <param name="Epsilon">How much likelier anything can have become by one person's texts, as a power of e.</param>
/// <param name="Delta">Chance with which that may fail.</param>
/// <param name="Taken">How often it was taken out; 0 when it never left.</param>
/// <param name="WeightsHere">Whether its weights lie here still, under the key of the set.</param>
/// <param name="Recall">Whether copies outside were called back: <c>none</c>, <c>open</c>, or <c>closed</c> once it was accepted that they are gone.</param>
public sealed record BreachSealedModel(
    Guid Id, string Set, string Purpose, int People, int Erased, double Epsilon, double Delta, int Taken, bool WeightsHere, string Recall);
