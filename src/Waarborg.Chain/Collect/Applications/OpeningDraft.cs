namespace Waarborg.Chain.Collect.Applications;

/// <summary>A vacancy as it is handed in.</summary>
/// <param name="Markdown">The text; each criterion is a list item that begins with bold words.</param>
/// <param name="Reasons">Why the work needs each criterion, by criterion id.</param>
/// <param name="Proxies">Words that are to stay out of the reviewer's sight.</param>
public sealed record OpeningDraft(string Markdown, IReadOnlyDictionary<string, string> Reasons, IReadOnlyList<string> Proxies);
