using Waarborg.Chain.Oversee;
using Waarborg.Chain.Oversee.Consultations;
using Waarborg.Conformance;

namespace Waarborg.Chain.Tests.Oversee.Consultations;

public sealed class ConsultationTests
{
    private static readonly DateOnly Held = new(2026, 11, 1);

    [Fact]
    public async Task A_dpia_about_patients_waits_until_every_remark_has_an_answer()
    {
        await using var house = await TestHouse.BuildAsync();
        await house.RegisterAsync(PatientCase.Manifest("put-right.yaml"));
        var dpia = TestHouse.Require(await house.Get<AssessmentDesk>().SubmitAsync(PatientCase.Care, "dpia", TestCase.Assessments()["dpia"], TestHouse.Steward, default));
        Task<Chain.Problems.Outcome<FilledQuestionnaire>> Approve() => house.Get<AssessmentDesk>().ApproveAsync(dpia.Id, TestHouse.Dpo, default);
        Assert.Equal("consultation.first", (await Approve()).Problems[0].Code);
        var desk = house.Get<ConsultationDesk>();
        TestHouse.Require(await desk.RecordAsync(PatientCase.Care, "Cliëntenraad", "Wat vindt u ervan?", Held, ["Wij willen nee kunnen zeggen."], TestHouse.Steward, default));
        Assert.Equal("consultation.first", (await Approve()).Problems[0].Code);
        var remark = (await desk.ListAsync(PatientCase.Care, default))[0].Remarks[0];
        TestHouse.Require(await desk.AnswerAsync(remark.Id, "Dat kan.", "Er is een knop gekomen.", TestHouse.Steward, default));
        Assert.True((await Approve()).Succeeded);
    }

    [Fact]
    public async Task A_reasoned_exception_is_enough_and_a_bare_word_is_not()
    {
        await using var house = await TestHouse.BuildAsync();
        await house.RegisterAsync(PatientCase.Manifest("put-right.yaml"));
        foreach (var (views, succeeds) in new[] { ("Uitzondering: geen tijd", false), ("Uitzondering: er is nog geen cliëntenraad; in januari wordt hij gekozen en dan meteen gevraagd.", true) })
        {
            var answers = TestCase.Assessments()["dpia"].ToDictionary();
            answers["views"] = views;
            var dpia = TestHouse.Require(await house.Get<AssessmentDesk>().SubmitAsync(PatientCase.Care, "dpia", answers, TestHouse.Steward, default));
            Assert.Equal(succeeds, (await house.Get<AssessmentDesk>().ApproveAsync(dpia.Id, TestHouse.Dpo, default)).Succeeded);
        }
    }

    [Fact]
    public async Task A_consultation_that_is_still_to_come_is_none()
    {
        await using var house = await TestHouse.BuildAsync();
        Assert.Equal("consultation.future", (await house.Get<ConsultationDesk>().RecordAsync(PatientCase.Care, "Raad", "Wat vindt u?", new(2026, 12, 1), [], TestHouse.Steward, default)).Problems[0].Code);
    }
}
