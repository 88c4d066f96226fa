namespace Waarborg.Chain.Collect.Applications;

/// <summary>What candidates can declare of themselves for the fairness figures, all of it voluntary. Groups are stable names; pages give them their words.</summary>
public static class DeclarationChoices
{
    /// <summary>By attribute its groups.</summary>
    public static IReadOnlyDictionary<string, IReadOnlyList<string>> All { get; } = new Dictionary<string, IReadOnlyList<string>>
    {
        ["gender"] = ["woman", "man", "other"],
        ["age"] = ["under-25", "25-34", "35-44", "45-54", "55-64", "65-plus"],
        ["origin"] = ["netherlands", "europe", "elsewhere"],
    };

    /// <summary>Only what is on offer; anything else is dropped.</summary>
    /// <param name="declared">What came in.</param>
    public static IReadOnlyDictionary<string, string> Known(IReadOnlyDictionary<string, string> declared)
    {
        ArgumentNullException.ThrowIfNull(declared);
        return declared.Where(pair => All.TryGetValue(pair.Key, out var groups) && groups.Contains(pair.Value)).ToDictionary();
    }
}
