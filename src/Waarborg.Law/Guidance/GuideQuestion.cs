namespace Waarborg.Law;

/// <summary>A plain question about an activity; its answer fills one place of the manifest. Immutable; thread safe.</summary>
/// <param name="Id">Path of the place in the manifest, such as <c>data.special</c>; or a word of the guide's own where one answer fills several places.</param>
/// <param name="Text">The question.</param>
/// <param name="Help">What to think of.</param>
/// <param name="Kind"><c>text</c>, <c>yesno</c>, <c>choice</c>, <c>many</c> or <c>number</c>.</param>
public sealed record GuideQuestion(string Id, LocalizedText Text, LocalizedText Help, string Kind)
{
    /// <summary>The answers to choose from; the id is what the manifest gets. Default none.</summary>
    public IReadOnlyList<Option> Options { get; init => field = value ?? []; } = [];

    /// <summary>Asked only when another question has one of these answers, such as <c>basis=legitimate-interests</c>; alternatives with <c>|</c>. Null is always.</summary>
    public string? When { get; init; }

    /// <summary>Whether the guide cannot go on without an answer. Default false: people may say that they do not know.</summary>
    public bool Required { get; init; }

    /// <summary>Whether the question is asked, given the answers so far.</summary>
    /// <param name="answers">By question id; several answers are separated by commas.</param>
    public bool IsAsked(IReadOnlyDictionary<string, string> answers)
    {
        ArgumentNullException.ThrowIfNull(answers);
        if (When is null) return true;
        var (id, wanted) = (When[..When.IndexOf('=', StringComparison.Ordinal)], When[(When.IndexOf('=', StringComparison.Ordinal) + 1)..].Split('|'));
        return answers.TryGetValue(id, out var given) && given.Split(',').Any(wanted.Contains);
    }
}
