using System.Text.RegularExpressions;
using Waarborg.Care.Notes;
using Waarborg.Care.Reading;
using Waarborg.Care.Summaries;

namespace Waarborg.Care.Checking;

/// <summary>A sentence under check, with the evidence that it cites.</summary>
internal sealed partial class Claim
{
    /// <param name="text">The sentence.</param>
    /// <param name="sources">The resources that it cites.</param>
    /// <param name="evidence">What the record states.</param>
    /// <param name="passages">When given, notes count only as far as these passages go; otherwise whole.</param>
    internal Claim(string text, IReadOnlyList<FhirResource> sources, Evidence evidence, IReadOnlyList<Citation>? passages = null)
    {
        (Text, Sources, Evidence) = (text, sources, evidence);
        Cited = [.. sources.SelectMany(evidence.Of).Where(u => passages is null || u.Statement is not { } s || passages.Any(p => p.Resource == u.Resource.Reference && Overlap(p.Quote, s.Text)))];
        Content = [.. ContentWords.Of(text)];
        var asides = Aside().Matches(text).Select(m => m.Groups[1].Value).ToList();
        Main = [.. Conjuncts(Aside().Replace(text, " ")).SelectMany(Clauses.Of).Where(c => c.Trim().Length > 1), .. asides.Where(Polarity.IsNegative)];
        Assertions = Assertion.In(text);
        Parts = [.. Part().Split(text).SelectMany(Clauses.Of).Where(c => c.Trim().Length > 1)];
    }

    private static bool Overlap(string quote, string statement) => quote.Contains(statement, StringComparison.Ordinal) || statement.Contains(quote, StringComparison.Ordinal);

    /// <summary>Cuts at "en" between two that each have a verb: "haloperidol en metoclopramide zijn …" is one.</summary>
    private static IEnumerable<string> Conjuncts(string text)
    {
        var left = "";
        foreach (var piece in And().Split(text))
        {
            left = left.Length == 0 ? piece : $"{left} en {piece}";
            if (!Verb().IsMatch(left)) continue;
            yield return left;
            left = "";
        }
        if (left.Length > 0) yield return left;
    }

    [GeneratedRegex(@"\b(?:is|was|werd|wordt|worden|zijn|waren|heeft|had|wil|wilt|willen|kreeg|krijgt|gaat|mag|kan|gebruikt|slikt|gaf|bleek|gestopt|gestaakt|niet|geen|woont|komt|kwam|daalde|steeg|has|are|were)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Verb();

    internal string Text { get; }

    internal IReadOnlyList<FhirResource> Sources { get; }

    internal Evidence Evidence { get; }

    internal IReadOnlyList<EvidenceUnit> Cited { get; }

    internal IReadOnlyList<string> Content { get; }

    /// <summary>What it says, clause by clause, read as the notes are.</summary>
    internal IReadOnlyList<Assertion> Assertions { get; }

    /// <summary>The clauses, with what stands in brackets apart.</summary>
    internal IReadOnlyList<string> Parts { get; }

    /// <summary>The clauses without what stands in brackets, unless that denies something.</summary>
    internal IReadOnlyList<string> Main { get; }

    [GeneratedRegex(@"\(([^)]*)\)")]
    private static partial Regex Aside();

    [GeneratedRegex(@"\s+(?:en|and) (?=(?:\w+ ){0,3}(?:is|was|werd|zijn|niet|geen|kreeg|gaat|mag|gebruikt)\b)")]
    private static partial Regex And();

    [GeneratedRegex(@"[()]|\s+en (?=\w+ (?:is|was|werd|zijn|niet|geen)\b)|\s+en (?=niet\b)|\s+and (?=\w+ (?:is|was|not)\b)")]
    private static partial Regex Part();
}
