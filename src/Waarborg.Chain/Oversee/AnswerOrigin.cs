using Waarborg.Law;

namespace Waarborg.Chain.Oversee;

/// <summary>
/// Where an answer comes from: <c>person</c>, <c>imported</c>, or <c>computed:</c> and the place, such as <c>computed:recipients</c>. An answer that somebody left as it was filled in stays computed or imported; one
/// letter changed makes it theirs. Pure; thread safe.
/// </summary>
public static class AnswerOrigin
{
    /// <summary>Somebody typed it.</summary>
    public const string Person = "person";

    /// <summary>It came out of a file.</summary>
    public const string Imported = "imported";

    /// <summary>What comes before the place of a computed answer.</summary>
    public const string Computed = "computed:";

    /// <summary>The origins of answers.</summary>
    /// <param name="answers">What was submitted, by question id.</param>
    /// <param name="prefilled">What the system filled in, in whatever language; several for one question count all.</param>
    /// <param name="imported">What a file held.</param>
    /// <param name="before">What was submitted before, with its origins; null when nothing was.</param>
    public static IReadOnlyDictionary<string, string> Of(
        IReadOnlyDictionary<string, string> answers, IEnumerable<KeyValuePair<string, PrefilledAnswer>> prefilled, IReadOnlyDictionary<string, string> imported, FilledQuestionnaire? before)
    {
        ArgumentNullException.ThrowIfNull(answers);
        ArgumentNullException.ThrowIfNull(imported);
        var known = prefilled.ToLookup(one => one.Key, one => one.Value);
        return answers.ToDictionary(answer => answer.Key, answer => Origin(answer.Key, answer.Value), StringComparer.Ordinal);

        string Origin(string question, string answer)
        {
            if (before?.Answers.GetValueOrDefault(question) == answer && before.Origins.TryGetValue(question, out var kept)) return kept;
            if (known[question].FirstOrDefault(one => Same(one.Value, answer)) is { } computed) return Computed + computed.Source;
            return imported.TryGetValue(question, out var read) && Same(read, answer) ? Imported : Person;
        }
    }

    /// <summary>Browsers send line ends and outer spaces in their own way.</summary>
    private static bool Same(string one, string other) => one.ReplaceLineEndings("\n").Trim() == other.ReplaceLineEndings("\n").Trim();
}
