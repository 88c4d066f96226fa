using Waarborg.Recruitment.Finding;
using Waarborg.Recruitment.Reading;

namespace Waarborg.Recruitment.Fairness;

/// <summary>Swaps names, pronouns and origin in files and counts what changes. Needs no sensitive data: it tests the assessor, not the candidates.</summary>
public static class CounterfactualTest
{
    /// <summary>Runs the assessor on each file as it is and swapped.</summary>
    /// <param name="assess">The assessor: a file to its report.</param>
    /// <param name="files">Files, each with the swap that fits it.</param>
    public static CounterfactualResult Run(
        Func<IReadOnlyList<ApplicationDocument>, EvidenceReport> assess, IReadOnlyList<(IReadOnlyList<ApplicationDocument> Documents, CounterfactualSwap Swap)> files)
    {
        ArgumentNullException.ThrowIfNull(assess);
        ArgumentNullException.ThrowIfNull(files);
        var compared = 0;
        var changed = new List<string>();
        foreach (var (documents, swap) in files)
        {
            var before = assess(documents);
            var after = assess([.. documents.Select(d => d with { Text = swap.Apply(d.Text) })]);
            compared += before.Criteria.Count;
            changed.AddRange(before.Criteria.Zip(after.Criteria).Where(p => p.First.Verdict != p.Second.Verdict).Select(p => p.First.Id));
        }
        return new(files.Count == 0 ? "" : files[0].Swap.Name, compared, changed.Count, [.. changed.Distinct()]);
    }
}
