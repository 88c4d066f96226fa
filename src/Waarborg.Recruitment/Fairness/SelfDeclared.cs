namespace Waarborg.Recruitment.Fairness;

/// <summary>What one candidate chose to declare, with the outcome. Holds no name; leaves the vault only inside a report.</summary>
/// <param name="Attributes">Attribute to group, such as <c>gender</c> to <c>vrouw</c>; what was not declared is absent.</param>
/// <param name="Selected">Whether the candidate was selected.</param>
public sealed record SelfDeclared(IReadOnlyDictionary<string, string> Attributes, bool Selected)
{
    /// <summary>Never the attributes.</summary>
    public override string ToString() => nameof(SelfDeclared);
}
