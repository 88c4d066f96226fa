using static Waarborg.Law.Tests.Cases;

namespace Waarborg.Law.Tests;

public sealed class WholeActivityTests
{
    /// <summary>What is known after the import, before anybody did anything about the findings.</summary>
    private static readonly Facts Imported = Facts.None(Now).Completed(Stage.Collect) with
    {
        People = [.. Known.People!.Select(person => person with { NotifiedOn = null })], Notices = [], OverdueErasures = 0, ErasureListApplied = true,
    };

    /// <summary>All remedies were done; nothing was prepared yet.</summary>
    private static readonly Facts Remedied = Imported with { People = Known.People, Notices = Known.Notices, Assessments = Known.Assessments };

    private static readonly Facts Prepared = Remedied.Completed(Stage.Collect, Stage.Prepare) with
    {
        DataSet = Known.DataSet, Deidentification = Known.Deidentification, LineageComplete = true, OutputFilter = true, KeysSeparated = true,
    };

    private static readonly Facts Trained = Prepared.Completed(Stage.Collect, Stage.Prepare, Stage.Train);

    private static Verdict Whole(Facts facts, Activity? activity = null) => TheGate.Assess(activity ?? Assistant, facts).Verdict;

    [Fact]
    public void The_customer_service_case_starts_denied_for_the_reasons_of_the_workshop()
    {
        var assessment = TheGate.Assess(Assistant, Imported);
        Assert.Equal(Verdict.Deny, assessment.Verdict);
        var open = assessment.Findings.ToDictionary(finding => finding.Rule);
        Assert.Equal(FindingStatus.Violated, open["C1-1"].Status);
        Assert.Equal(FindingStatus.Unknown, open["C1-2"].Status);
        Assert.Equal(FindingStatus.Violated, open["C1-3"].Status);
        Assert.Equal(FindingStatus.Unknown, open["C1-4"].Status);
        Assert.Equal(FindingStatus.Unknown, open["C1-5"].Status);
        Assert.Equal(FindingStatus.Unknown, open["DPIA-35"].Status);
    }

    [Fact]
    public void A_manifest_alone_is_never_permitted_when_it_reuses_data() => Assert.Equal(Verdict.Deny, Whole(Facts.None(Now)));

    [Fact]
    public void A_stage_that_waits_does_not_make_a_fresh_activity_denied()
    {
        var finding = TheGate.Assess(Assistant, Imported).Findings.Single(f => f.Rule == "T-CHAIN");
        Assert.Equal(FindingStatus.Unknown, finding.Status);
        Assert.True(finding.NotYet);
        Assert.False(finding.IsOpen);
    }

    [Fact]
    public void Walking_the_chain_each_next_stage_opens_in_turn()
    {
        Assert.Equal(Verdict.Permit, Whole(Remedied));
        Assert.IsType<Permit<PrepareStage>>(TheGate.Ask<PrepareStage>(Assistant, Remedied));
        Assert.IsType<Refusal<TrainStage>>(TheGate.Ask<TrainStage>(Assistant, Remedied));

        Assert.Equal(Verdict.Permit, Whole(Prepared));
        Assert.IsType<Permit<TrainStage>>(TheGate.Ask<TrainStage>(Assistant, Prepared));
        var apply = TheGate.Assess(Assistant, Prepared, Stage.Apply);
        Assert.Equal(Verdict.Gap, apply.Verdict);
        Assert.All(apply.Findings.Where(f => f.Status != FindingStatus.Met), f => Assert.True(f.NotYet));

        Assert.Equal(Verdict.Gap, Whole(Trained));
        Assert.Equal(Verdict.Permit, Whole(Trained with { Model = Known.Model, AiDisclosureShown = true }));
        Assert.IsType<Permit<ApplyStage>>(TheGate.Ask<ApplyStage>(Assistant, Trained with { Model = Known.Model, AiDisclosureShown = true }));
    }

    [Fact]
    public void Training_is_refused_while_preparing_has_not_completed_however_good_the_rest() =>
        Assert.IsType<Refusal<TrainStage>>(TheGate.Ask<TrainStage>(Assistant, Known.Completed(Stage.Collect, Stage.Train)));

    [Fact]
    public void Once_prepared_a_missing_measurement_is_a_gap() => Assert.Equal(Verdict.Gap, Whole(Prepared with { Deidentification = null }));

    [Fact]
    public void A_violation_in_a_later_stage_counts_at_once() => Assert.Equal(Verdict.Deny, Whole(Remedied, Assistant with { AiDisclosure = false }));

    [Fact]
    public void Each_rule_gives_one_finding_the_worst_of_all_stages()
    {
        var activity = Assistant.With(Stage.Apply, d => d with { Owner = null });
        var findings = TheGate.Assess(activity, Known).Findings;
        Assert.Equal(findings.Count, findings.Select(f => f.Rule).Distinct().Count());
        Assert.Equal((Stage.Apply, FindingStatus.Unknown), findings.Where(f => f.Rule == "T-CHAIN").Select(f => (f.Stage, f.Status)).Single());
    }

    [Fact]
    public void The_worst_comes_first()
    {
        var order = TheGate.Assess(Assistant, Imported).Findings.Select(Verdicts.Badness).ToList();
        Assert.Equal(order.Order(), order);
    }

    [Fact]
    public void Stages_that_are_not_used_are_left_out()
    {
        var activity = Assistant.With(Stage.Train, d => d with { Used = false });
        Assert.DoesNotContain(TheGate.Assess(activity, Known).Findings, f => f.Rule is "C1-2" or "A9-TEXT" || f.Stage == Stage.Train);
    }

    [Fact]
    public void Rights_stand_beside_the_chain() => Assert.Equal(Verdict.Permit, Whole(Known with { RightsRequest = null }));

    [Fact]
    public void An_activity_without_stages_is_a_gap() => Assert.Equal(Verdict.Gap, Whole(Known, Assistant with { Stages = [] }));
}
