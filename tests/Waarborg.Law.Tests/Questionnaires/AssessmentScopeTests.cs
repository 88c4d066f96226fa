using static Waarborg.Law.Tests.Cases;

namespace Waarborg.Law.Tests.Questionnaires;

public sealed class AssessmentScopeTests
{
    [Theory]
    [InlineData("dpia", "recipients[0].country", true)]
    [InlineData("dpia", "ai.output", true)]
    [InlineData("dpia", "stages.train.completedOn", false)]
    [InlineData("dpia", "stages.train.owner", false)]
    [InlineData("dpia", "stages.train.retentionDays", true)]
    [InlineData("dpia", "measures.ai-literacy.on", false)]
    [InlineData("dpia", "name.nl", false)]
    [InlineData("lia", "basis", true)]
    [InlineData("lia", "ai.output", false)]
    [InlineData("compatibility", "collectionPurpose", true)]
    [InlineData("compatibility", "basis", false)]
    [InlineData("erasure-plan", "stages.apply.used", true)]
    [InlineData("erasure-plan", "effect", false)]
    [InlineData("other", "ai.output", false)]
    [InlineData("other", "data.special", true)]
    public void A_change_outdates_the_assessments_that_rest_on_it(string questionnaire, string path, bool expected) =>
        Assert.Equal(expected, AssessmentScope.RestsOn(questionnaire, path));

    [Theory]
    [InlineData("dpia", "DPIA-35", Stage.Train)]
    [InlineData("compatibility", "C1-3", Stage.Train)]
    [InlineData("lia", "C1-5", Stage.Train)]
    [InlineData("erasure-plan", "C1-4", Stage.Train)]
    public void An_outdated_assessment_is_unknown_and_says_what_changed(string questionnaire, string rule, Stage stage)
    {
        var outdated = Known.With(questionnaire, Known.Assessments[questionnaire] with { OutdatedBy = ["recipients", "data.special"] });
        var finding = Find(rule, stage, Assistant, outdated);
        Assert.Equal((FindingStatus.Unknown, questionnaire), (finding.Status, finding.RemedyAction));
        Assert.Contains("recipients, data.special", finding.Detail!.En, StringComparison.Ordinal);
    }
}
