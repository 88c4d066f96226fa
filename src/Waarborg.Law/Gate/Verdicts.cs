namespace Waarborg.Law;

/// <summary>How findings add up: broken and blocking denies; blocking and unknown, or waiting for the DPO, is a gap; the rest is a permit.</summary>
internal static class Verdicts
{
    /// <summary>The verdict on a stage: everything counts. Nothing found is a gap, because then nothing was checked.</summary>
    public static Verdict Of(IReadOnlyCollection<Finding> findings) =>
        findings.Count == 0 ? Verdict.Gap : findings.Select(Of).DefaultIfEmpty(Verdict.Permit).MaxBy(Rank);

    /// <summary>The verdict on an activity: what only a later step can show does not count yet.</summary>
    public static Verdict OfWhole(IReadOnlyCollection<Finding> findings) =>
        findings.Count == 0 ? Verdict.Gap : findings.Where(finding => !finding.NotYet).Select(Of).DefaultIfEmpty(Verdict.Permit).MaxBy(Rank);

    /// <summary>How bad a finding is: 0 is worst. Used to order findings and to pick the worst of several stages.</summary>
    public static int Badness(Finding finding) => finding switch
    {
        { Status: FindingStatus.Violated } => 0,
        { Status: FindingStatus.Unknown, NotYet: false } => 1,
        { Status: FindingStatus.Unknown } => 2,
        _ => 3,
    };

    private static Verdict Of(Finding finding) => (finding.Severity, finding.Status) switch
    {
        (_, FindingStatus.Met) or (Severity.Advice, _) => Verdict.Permit,
        (Severity.Blocking, FindingStatus.Violated) => Verdict.Deny,
        _ => Verdict.Gap,
    };

    private static int Rank(Verdict verdict) => verdict switch { Verdict.Permit => 0, Verdict.Gap => 1, _ => 2 };
}
