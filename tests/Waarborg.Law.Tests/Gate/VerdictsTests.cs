using CsCheck;
using static Waarborg.Law.Tests.Cases;

namespace Waarborg.Law.Tests;

public sealed class VerdictsTests
{
    private static readonly Finding Template = Find("T-CHAIN", Stage.Train, Assistant, Known);

    private static readonly Gen<Finding> AnyFinding =
        from severity in AnyOf(Enum.GetValues<Severity>())
        from status in AnyOf(Enum.GetValues<FindingStatus>())
        from notYet in Gen.Bool
        select Template with { Severity = severity, Status = status, NotYet = notYet && status == FindingStatus.Unknown };

    [Theory]
    [InlineData(Severity.Blocking, FindingStatus.Violated, Verdict.Deny)]
    [InlineData(Severity.Blocking, FindingStatus.Unknown, Verdict.Gap)]
    [InlineData(Severity.Dpo, FindingStatus.Violated, Verdict.Gap)]
    [InlineData(Severity.Dpo, FindingStatus.Unknown, Verdict.Gap)]
    [InlineData(Severity.Advice, FindingStatus.Violated, Verdict.Permit)]
    [InlineData(Severity.Advice, FindingStatus.Unknown, Verdict.Permit)]
    [InlineData(Severity.Blocking, FindingStatus.Met, Verdict.Permit)]
    [InlineData(Severity.Dpo, FindingStatus.Met, Verdict.Permit)]
    [InlineData(Severity.Advice, FindingStatus.Met, Verdict.Permit)]
    public void One_finding_gives_this_verdict(Severity severity, FindingStatus status, Verdict expected) =>
        Assert.Equal(expected, Verdicts.Of([Template with { Severity = severity, Status = status }]));

    [Fact]
    public void Nothing_found_is_a_gap_because_nothing_was_checked()
    {
        Assert.Equal(Verdict.Gap, Verdicts.Of([]));
        Assert.Equal(Verdict.Gap, Verdicts.OfWhole([]));
    }

    [Fact]
    public void The_verdict_is_the_worst_of_its_parts_in_any_order() => Gen.Select(AnyFinding.Array[1, 6], AnyFinding.Array[1, 6]).Sample((a, b) =>
    {
        var together = Verdicts.Of([.. a, .. b]);
        return together == Verdicts.Of([.. b, .. a]) && together == Worst(Verdicts.Of(a), Verdicts.Of(b)) && Verdicts.Of([.. a, .. a]) == Verdicts.Of(a);
    });

    [Fact]
    public void The_whole_is_never_stricter_than_its_findings_and_never_overlooks_a_violation() => AnyFinding.Array[1, 8].Sample(findings =>
        Worst(Verdicts.Of(findings), Verdicts.OfWhole(findings)) == Verdicts.Of(findings)
        && (Verdicts.Of(findings) == Verdict.Deny) == (Verdicts.OfWhole(findings) == Verdict.Deny));

    private static Verdict Worst(Verdict a, Verdict b) =>
        a == Verdict.Deny || b == Verdict.Deny ? Verdict.Deny : a == Verdict.Gap || b == Verdict.Gap ? Verdict.Gap : Verdict.Permit;
}
