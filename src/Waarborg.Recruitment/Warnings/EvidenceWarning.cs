namespace Waarborg.Recruitment.Warnings;

/// <summary>A place in a document that a reviewer is warned of.</summary>
/// <param name="Kind">Of what.</param>
/// <param name="Document">The name of the document.</param>
/// <param name="Start">Offset of the first UTF-16 code unit.</param>
/// <param name="End">Offset after the last.</param>
public sealed record EvidenceWarning(WarningKind Kind, string Document, int Start, int End);
