using Waarborg.Law;

namespace Waarborg.Chain.Oversee;

/// <summary>The retention term of a stage, and whether it is carried out.</summary>
/// <param name="Stage">The stage.</param>
/// <param name="Data">The data that it is about, as the manifest states it; null is unknown.</param>
/// <param name="Days">The term in days; null is unknown.</param>
/// <param name="Owner">Who answers for the stage; null is unknown.</param>
/// <param name="PastTerm">How many items the system still holds past the term: 0 when the term is carried out; null where the system does not erase by itself.</param>
public sealed record RetentionTerm(Stage Stage, string? Data, int? Days, string? Owner, int? PastTerm);
