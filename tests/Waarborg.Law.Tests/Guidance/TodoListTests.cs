using static Waarborg.Law.Tests.Cases;

namespace Waarborg.Law.Tests.Guidance;

public sealed class TodoListTests
{
    [Fact]
    public void Each_open_finding_has_an_owner_and_something_to_do_the_most_pressing_first()
    {
        var activity = Recruitment with { Recipients = null, Measures = new Dictionary<string, DeclaredMeasure>() };
        var assessment = TheGate.Assess(activity, Facts.None(Now));
        var todo = TodoList.Of(assessment, activity);
        Assert.Equal(assessment.Findings.Count(finding => finding.IsOpen), todo.Count);
        Assert.All(todo, one => Assert.True(one.Owner.Nl.Length > 1 && one.What == one.Finding.Remedy));
        Assert.Equal(todo.Select(one => one.Finding.Severity).Order(), todo.Select(one => one.Finding.Severity));
    }

    [Theory]
    [InlineData("C2-5", "purchasing")]
    [InlineData("T-AGREE", "purchasing")]
    [InlineData("NO-TRAIN", "purchasing")]
    [InlineData("TRANSFER-44", "purchasing")]
    [InlineData("SCHUFA-ROLE", "purchasing")]
    [InlineData("C3-6", "purchasing")]
    [InlineData("BASE-ORIGIN", "purchasing")]
    [InlineData("REGISTER-30", "privacy officer")]
    [InlineData("WOR-27", "management")]
    [InlineData("DPO-37", "management")]
    [InlineData("UAVG-40", "Data protection officer")]
    [InlineData("C3-7", "information security")]
    [InlineData("LOG-7513", "information security")]
    [InlineData("RETENTION-5", "AI team")]
    [InlineData("PROMPT-LOG", "privacy officer")]
    [InlineData("ACCURACY-5", "AI team")]
    [InlineData("AIA-50", "AI team")]
    [InlineData("AIA-50-2", "AI team")]
    [InlineData("INJECTION", "AI team")]
    [InlineData("T-BLACKBOX", "AI team")]
    [InlineData("BSN-46", "AI team")]
    [InlineData("A9-TEXT", "AI team")]
    [InlineData("T-GUIDE", "management")]
    [InlineData("PUBLIC-BOT", "management")]
    [InlineData("AIA-26-LOG", "AI team")]
    [InlineData("AIA-HIGH", "privacy officer")]
    [InlineData("ID-HIRE", "HR")]
    [InlineData("EXPLAIN-15", "HR")]
    [InlineData("BREACH-33", "information security")]
    [InlineData("C2-7", "HR")]
    [InlineData("RET-APPLICANT", "HR")]
    [InlineData("RELATIVES", "care management")]
    [InlineData("C3-4", "care management")]
    [InlineData("DPIA-35", "privacy officer")]
    [InlineData("C1-2", "AI team")]
    [InlineData("T-CHAIN", "privacy officer")]
    [InlineData("PRIOR-36", "Data protection officer")]
    public void The_owner_follows_from_the_rule_or_from_what_puts_it_right(string rule, string owner)
    {
        var description = RuleBook.Current.Find(rule)!;
        var finding = Find("T-CHAIN", Stage.Train, Assistant, Known) with { Rule = rule, RemedyAction = description.RemedyAction, Status = FindingStatus.Violated };
        Assert.Equal(owner, TodoList.Owner(finding, RuleGroups.Of(rule) == RuleGroup.Health ? Care : Recruitment).En);
    }

    [Theory]
    [InlineData("C2-7")]
    [InlineData("C3-4")]
    public void Outside_recruitment_and_care_whoever_owns_the_process_does_it(string rule)
    {
        var finding = Find("T-CHAIN", Stage.Train, Assistant, Known) with { Rule = rule, RemedyAction = "none", Status = FindingStatus.Violated };
        Assert.Equal("process owner", TodoList.Owner(finding, Assistant).En);
    }

    [Fact]
    public void What_is_met_or_waits_for_an_earlier_step_is_not_on_the_list() => Assert.Empty(TodoList.Of(TheGate.Assess(Assistant, Known), Assistant));
}
