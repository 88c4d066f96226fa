using Waarborg.Recruitment.Finding;
using Waarborg.Recruitment.Reviewing;

namespace Waarborg.Chain.Oversee.Reviews;

/// <summary>A reviewer's words in clear. Personal data: lives in memory only.</summary>
public sealed record ReviewContent
{
    /// <summary>How the reviewer signs: a name or a role that candidates may read.</summary>
    public string Signature { get; init; } = "";

    /// <summary>The own view, before the proposal was shown; null until then.</summary>
    public ReviewOutcome? OwnOutcome { get; init; }

    /// <summary>The own view on each criterion.</summary>
    public IReadOnlyDictionary<string, Verdict> OwnVerdicts { get; init; } = new Dictionary<string, Verdict>();

    /// <summary>The reasons of the own view.</summary>
    public string OwnReasons { get; init; } = "";

    /// <summary>What the reviewer found in the end, by criterion.</summary>
    public IReadOnlyDictionary<string, Verdict> Verdicts { get; init; } = new Dictionary<string, Verdict>();

    /// <summary>The reasons in the end.</summary>
    public string Reasons { get; init; } = "";

    /// <summary>What weighed that does not stand in the file; may be empty.</summary>
    public string Outside { get; init; } = "";

    /// <summary>Never the words.</summary>
    public override string ToString() => nameof(ReviewContent);
}
