using System.Text.RegularExpressions;
using Waarborg.Care.Notes;
using Waarborg.Care.Reading;

namespace Waarborg.Care.Checking;

/// <summary>A sentence under check, with the evidence that it cites.</summary>
internal sealed partial class Claim
{
    internal Claim(string text, IReadOnlyList<FhirResource> sources, Evidence evidence)
    {
        (Text, Sources, Evidence) = (text, sources, evidence);
        Cited = [.. sources.SelectMany(evidence.Of)];
        Content = [.. ContentWords.Of(text)];
        Parts = [.. Part().Split(text).SelectMany(Clauses.Of).Where(c => c.Trim().Length > 1)];
    }

    internal string Text { get; }

    internal IReadOnlyList<FhirResource> Sources { get; }

    internal Evidence Evidence { get; }

    internal IReadOnlyList<EvidenceUnit> Cited { get; }

    internal IReadOnlyList<string> Content { get; }

    internal IReadOnlyList<string> Parts { get; }

    [GeneratedRegex(@"[()]|\s+en (?=\w+ (?:is|was|werd|zijn|niet|geen)\b)|\s+en (?=niet\b)|\s+and (?=\w+ (?:is|was|not)\b)")]
    private static partial Regex Part();
}
