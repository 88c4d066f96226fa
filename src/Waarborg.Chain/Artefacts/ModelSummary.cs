namespace Waarborg.Chain.Artefacts;

/// <summary>A model without its weights.</summary>
/// <param name="Id">Id.</param>
/// <param name="Number">Version number.</param>
/// <param name="HasCard">Whether its card is written.</param>
public sealed record ModelSummary(Guid Id, int Number, bool HasCard);
