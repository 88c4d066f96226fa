namespace Waarborg.Law;

/// <summary>All rules as data. Immutable; thread safe.</summary>
public sealed class RuleBook
{
    internal RuleBook(IReadOnlyList<RuleDescription> rules) => Rules = rules;

    /// <summary>The rules that this version of the product carries.</summary>
    public static RuleBook Current { get; } = new(LawData.Rules());

    /// <summary>The rules, in the order in which people read them.</summary>
    public IReadOnlyList<RuleDescription> Rules { get; }

    /// <summary>A rule by its id, or null.</summary>
    /// <param name="id">The id, such as <c>C1-1</c>; case counts.</param>
    public RuleDescription? Find(string id) => Rules.FirstOrDefault(rule => string.Equals(rule.Id, id, StringComparison.Ordinal));
}
