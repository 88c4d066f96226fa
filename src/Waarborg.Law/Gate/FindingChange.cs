namespace Waarborg.Law;

/// <summary>A rule that says something else of one version of an activity than of another.</summary>
/// <param name="Before">What it found before; null when it was not about the activity then.</param>
/// <param name="After">What it finds after; null when it is no longer about the activity.</param>
public sealed record FindingChange(Finding? Before, Finding? After)
{
    /// <summary>The finding that says what the rule is: the one after, or else the one before.</summary>
    public Finding Shown => After ?? Before!;

    /// <summary>Whether there is more to do than before: true; less: false; as much: null.</summary>
    public bool? IsWorse => (Weight(Before), Weight(After)) switch
    {
        var (before, after) when after > before => true,
        var (before, after) when after < before => false,
        _ => null,
    };

    /// <summary>What changed in the findings, worst first.</summary>
    /// <param name="before">The assessment of the earlier version.</param>
    /// <param name="after">The assessment of the later one, by the same law and at the same moment.</param>
    public static IReadOnlyList<FindingChange> Between(Assessment before, Assessment after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        var old = before.Findings.ToDictionary(finding => finding.Rule);
        var now = after.Findings.ToDictionary(finding => finding.Rule);
        return
        [
            .. old.Keys.Union(now.Keys).Select(rule => new FindingChange(old.GetValueOrDefault(rule), now.GetValueOrDefault(rule)))
                .Where(change => (change.Before?.Status, change.Before?.NotYet, change.Before?.Severity, change.Before?.Detail) != (change.After?.Status, change.After?.NotYet, change.After?.Severity, change.After?.Detail))
                .OrderBy(change => change.IsWorse switch { true => 0, null => 1, false => 2 }).ThenBy(change => Verdicts.Badness(change.Shown)).ThenBy(change => change.Shown.Rule, StringComparer.Ordinal),
        ];
    }

    private static int Weight(Finding? finding) => finding is null ? 0 : 3 - Verdicts.Badness(finding);
}
