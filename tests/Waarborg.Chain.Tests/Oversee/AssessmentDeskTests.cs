using Waarborg.Chain.Gatekeeping;
using Waarborg.Chain.Oversee;
using Waarborg.Chain.Oversee.Consultations;
using Waarborg.Conformance;
using Waarborg.Law;

namespace Waarborg.Chain.Tests.Oversee;

public sealed class AssessmentDeskTests
{
    private static readonly IReadOnlyDictionary<string, string> Lia = TestCase.Assessments()["lia"];

    private static readonly Dictionary<string, string> Nothing = [];

    private static async Task<(TestHouse House, FilledQuestionnaire Filled)> FilledAsync()
    {
        var house = await TestHouse.BuildAsync();
        await house.RegisterAsync();
        return (house, TestHouse.Require(await house.Get<AssessmentDesk>().SubmitAsync(TestHouse.ActivityId, "lia", Lia, TestHouse.Steward, default, origins: Lia.ToDictionary(one => one.Key, _ => AnswerOrigin.Person))));
    }

    [Fact]
    public async Task Advice_of_the_dpo_stays_with_the_assessment_and_approves_nothing()
    {
        var (house, filled) = await FilledAsync();
        await using var _ = house;
        var advised = TestHouse.Require(await house.Get<AssessmentDesk>().AdviseAsync(filled.Id, "  Meet eerst opnieuw. ", TestHouse.Dpo, default));
        Assert.Equal(("Meet eerst opnieuw.", null), (advised.Advice, advised.ApprovedAt));
        Assert.NotNull((await house.Get<AssessmentDesk>().ListAsync(TestHouse.ActivityId, default)).Single().AdvisedAt);
        Assert.False((await house.Get<Gatekeeper>().AssessAsync(TestHouse.ActivityId, default))!.Facts.Assessments["lia"].IsApproved(house.Clock.GetUtcNow()));
        Assert.Equal("Nu goed.", TestHouse.Require(await house.Get<AssessmentDesk>().ApproveAsync(filled.Id, TestHouse.Dpo, default, "Nu goed.")).Advice);
    }

    [Fact]
    public async Task Only_the_dpo_advises_and_not_without_a_word()
    {
        var (house, filled) = await FilledAsync();
        await using var _ = house;
        Assert.False((await house.Get<AssessmentDesk>().AdviseAsync(filled.Id, "Advies", TestHouse.Steward, default)).Succeeded);
        Assert.Equal("assessment.no-advice", (await house.Get<AssessmentDesk>().AdviseAsync(filled.Id, " ", TestHouse.Dpo, default)).Problems[0].Code);
        Assert.False((await house.Get<AssessmentDesk>().AdviseAsync(Guid.NewGuid(), "Advies", TestHouse.Dpo, default)).Succeeded);
    }

    [Fact]
    public async Task Where_each_answer_comes_from_is_kept()
    {
        var (house, _) = await FilledAsync();
        await using var __ = house;
        Assert.All((await house.Get<AssessmentDesk>().ListAsync(TestHouse.ActivityId, default)).Single().Origins.Values, origin => Assert.Equal(AnswerOrigin.Person, origin));
    }

    [Fact]
    public async Task The_check_of_an_agreement_is_of_one_party()
    {
        var (house, _) = await FilledAsync();
        await using var __ = house;
        var answers = QuestionnaireBook.Current.Get(PartyCheck.Id).Questions.ToDictionary(one => one.Id, one => one.Kind switch { QuestionKind.YesNo => "yes", QuestionKind.Date => "2027-06-01", _ => "Contract van 3 maart" });
        Assert.False((await house.Get<AssessmentDesk>().SubmitAsync(TestHouse.ActivityId, PartyCheck.Id, answers, TestHouse.Steward, default)).Succeeded);
        Assert.True((await house.Get<AssessmentDesk>().SubmitAsync(TestHouse.ActivityId, $"{PartyCheck.Id}~v", answers, TestHouse.Steward, default)).Succeeded);
        Assert.Contains($"{PartyCheck.Id}~v", (await house.Get<Gatekeeper>().AssessAsync(TestHouse.ActivityId, default))!.Facts.Assessments.Keys);
    }

    [Fact]
    public void An_answer_that_was_left_as_it_was_stays_computed_and_one_that_was_changed_is_somebodys()
    {
        var known = new Dictionary<string, PrefilledAnswer> { ["a"] = new("een\ntwee", "recipients"), ["b"] = new("x", "system") };
        var read = new Dictionary<string, string> { ["c"] = "gelezen" };
        var origins = AnswerOrigin.Of(new Dictionary<string, string> { ["a"] = "een\r\ntwee ", ["b"] = "y", ["c"] = "gelezen", ["d"] = "z" }, known, read, null);
        Assert.Equal(["a computed:recipients", "b person", "c imported", "d person"], origins.Select(one => $"{one.Key} {one.Value}"));
        var before = new FilledQuestionnaire { ActivityId = "a", QuestionnaireId = "lia", AnswersJson = """{"c":"gelezen"}""", OriginsJson = """{"c":"imported"}""", SubmittedBy = "s" };
        Assert.Equal("imported", AnswerOrigin.Of(new Dictionary<string, string> { ["c"] = "gelezen" }, known, Nothing, before)["c"]);
        Assert.Equal("person", AnswerOrigin.Of(new Dictionary<string, string> { ["c"] = "anders" }, known, Nothing, before)["c"]);
        Assert.Empty(new FilledQuestionnaire { ActivityId = "a", QuestionnaireId = "lia", AnswersJson = "{}", SubmittedBy = "s" }.Origins);
    }

    [Fact]
    public async Task What_people_said_is_filled_into_the_dpia()
    {
        var (house, _) = await FilledAsync();
        await using var __ = house;
        var assessed = (await house.Get<Gatekeeper>().AssessAsync(TestHouse.ActivityId, default))!;
        async Task<PrefilledAnswer?> Views() => (await house.Get<AssessmentPrefill>().ReadAsync("dpia", assessed.Activity, assessed.Facts, "nl", default)).GetValueOrDefault("views");
        Assert.Null(await Views());
        var desk = house.Get<ConsultationDesk>();
        var day = DateOnly.FromDateTime(house.Clock.GetUtcNow().UtcDateTime);
        TestHouse.Require(await desk.RecordAsync(TestHouse.ActivityId, "klantenpanel", "Wat vindt u?", day, ["Laat bezwaar makkelijk zijn."], TestHouse.Steward, default));
        Assert.Null(await Views());
        var remark = (await desk.ListAsync(TestHouse.ActivityId, default)).Single().Remarks.Single();
        TestHouse.Require(await desk.AnswerAsync(remark.Id, "Eens.", "Er is een knop.", TestHouse.Steward, default));
        Assert.Contains("Laat bezwaar makkelijk zijn. → Er is een knop.", (await Views())!.Value, StringComparison.Ordinal);
    }
}
