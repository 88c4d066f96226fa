using static Waarborg.Law.Tests.Cases;

namespace Waarborg.Law.Tests.Rules.General;

public sealed class EachStageAnswersForItselfTests
{
    private static Finding Judge(Stage stage, Activity activity, Facts? facts = null) => Find("T-CHAIN", stage, activity, facts ?? Known);

    [Theory]
    [InlineData(Stage.Collect)]
    [InlineData(Stage.Prepare)]
    [InlineData(Stage.Train)]
    [InlineData(Stage.Apply)]
    [InlineData(Stage.Oversee)]
    public void Every_stage_of_a_complete_activity_meets_it(Stage stage) => Assert.Equal(FindingStatus.Met, Judge(stage, Assistant).Status);

    [Theory]
    [InlineData(Stage.Collect)]
    [InlineData(Stage.Prepare)]
    [InlineData(Stage.Train)]
    [InlineData(Stage.Apply)]
    public void Each_of_the_five_declarations_is_needed(Stage stage)
    {
        Func<StageDeclaration, StageDeclaration>[] omissions =
        [
            d => d with { PurposeId = null }, d => d with { Basis = null }, d => d with { Data = " " }, d => d with { RetentionDays = null },
            d => d with { RetentionDays = 0 }, d => d with { Owner = "" },
        ];
        Assert.All(omissions, omit => Assert.Equal(FindingStatus.Unknown, Judge(stage, Assistant.With(stage, omit)).Status));
    }

    [Fact]
    public void It_says_what_is_missing_but_never_who()
    {
        var finding = Judge(Stage.Train, Assistant.With(Stage.Train, d => d with { Basis = null, RetentionDays = null }));
        Assert.Equal("Bij de stap Trainen ontbreekt: grondslag, bewaartermijn.", finding.Detail!.Nl);
        Assert.Equal("The step Train lacks: lawful basis, retention period.", finding.Detail.En);
    }

    [Fact]
    public void For_overseeing_the_owner_is_enough()
    {
        Assert.Equal(FindingStatus.Met, Judge(Stage.Oversee, Assistant.With(Stage.Oversee, d => new(Stage.Oversee, null, null, null, null, d.Owner, true))).Status);
        Assert.Equal(FindingStatus.Unknown, Judge(Stage.Oversee, Assistant.With(Stage.Oversee, d => d with { Owner = null })).Status);
    }

    [Theory]
    [InlineData(Stage.Prepare, Stage.Collect)]
    [InlineData(Stage.Train, Stage.Prepare)]
    [InlineData(Stage.Apply, Stage.Train)]
    public void A_stage_waits_for_the_one_before_it(Stage stage, Stage before)
    {
        var finding = Judge(stage, Assistant, Known with { CompletedStages = Known.CompletedStages.Except([before]).ToHashSet() });
        Assert.Equal(FindingStatus.Unknown, finding.Status);
        Assert.True(finding.NotYet);
        Assert.Equal($"Deze stap wacht tot de stap {StageName.Of(before).Nl} klaar is.", finding.Detail!.Nl);
    }

    [Fact]
    public void A_stage_that_is_not_used_is_passed_over_when_waiting()
    {
        var activity = Assistant.With(Stage.Train, d => d with { Used = false });
        Assert.Equal(FindingStatus.Met, Judge(Stage.Apply, activity, Known.Completed(Stage.Collect, Stage.Prepare)).Status);
        Assert.Equal(FindingStatus.Unknown, Judge(Stage.Apply, activity, Known.Completed(Stage.Collect, Stage.Train)).Status);
    }

    [Fact]
    public void Overseeing_waits_for_nothing() => Assert.Equal(FindingStatus.Met, Judge(Stage.Oversee, Assistant, Known.Completed()).Status);

    [Fact]
    public void A_stage_that_the_activity_does_not_use_is_refused() =>
        Assert.Equal(FindingStatus.Violated, Judge(Stage.Train, Assistant.With(Stage.Train, d => d with { Used = false })).Status);

    [Fact]
    public void A_stage_that_is_not_declared_is_refused() => Assert.Equal(FindingStatus.Unknown, Judge(Stage.Train, Assistant.Without(Stage.Train)).Status);
}
