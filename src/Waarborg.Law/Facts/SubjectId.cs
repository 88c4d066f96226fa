namespace Waarborg.Law;

/// <summary>A person as the gate knows one: a random pseudonym, safe to log.</summary>
/// <param name="Value">The pseudonym.</param>
public readonly record struct SubjectId(Guid Value)
{
    /// <summary>The pseudonym.</summary>
    public override string ToString() => Value.ToString();
}
