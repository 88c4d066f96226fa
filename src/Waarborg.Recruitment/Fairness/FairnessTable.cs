namespace Waarborg.Recruitment.Fairness;

/// <summary>The groups of one attribute, or of an intersection of attributes.</summary>
/// <param name="Attribute">The attribute, or attributes joined by " × ".</param>
/// <param name="Rows">Its groups, by name.</param>
/// <param name="NotDeclared">How many candidates declared nothing here.</param>
public sealed record FairnessTable(string Attribute, IReadOnlyList<FairnessRow> Rows, int NotDeclared);
