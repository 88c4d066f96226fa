namespace Waarborg.Deidentification;

/// <summary>
/// How much of the marked personal data a detector covers. A span counts when every letter and digit of it is covered, by whatever label.
/// </summary>
/// <param name="Direct">Direct identifiers covered in full.</param>
/// <param name="Quasi">Quasi-identifiers covered in full.</param>
/// <param name="PerLabel">The same, label by label; only labels that occur.</param>
/// <param name="People">Persons of whom every mention by name is covered.</param>
/// <param name="CleanDocuments">Documents in which no direct identifier is left.</param>
/// <param name="OverMasked">Words outside all marks that were touched nevertheless.</param>
/// <param name="VisibleCharacters">Letters and digits of marked spans that stay visible.</param>
public sealed record RecallReport(
    Proportion Direct,
    Proportion Quasi,
    IReadOnlyDictionary<EntityLabel, Proportion> PerLabel,
    Proportion People,
    Proportion CleanDocuments,
    Proportion OverMasked,
    Proportion VisibleCharacters);
