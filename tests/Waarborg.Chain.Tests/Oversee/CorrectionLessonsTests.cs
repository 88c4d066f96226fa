using Waarborg.Chain.Activities;
using Waarborg.Chain.Artefacts;
using Waarborg.Chain.Gatekeeping;
using Waarborg.Chain.Oversee;
using Waarborg.Chain.People;
using Waarborg.Chain.Prepare;
using Waarborg.Chain.Train;
using Waarborg.Chain.Work;
using Waarborg.Conformance;
using Waarborg.Law;

namespace Waarborg.Chain.Tests.Oversee;

public sealed class CorrectionLessonsTests
{
    private const string Corrections = "corrections";
    private const string Right = "Dat kan alleen per brief aan onze afdeling.";

    private static readonly string s_manifest = TestCase.Manifest.Replace("activity: assistant", $"activity: {Corrections}", StringComparison.Ordinal)
        .Replace("train-assistant", CorrectionLessons.Purpose, StringComparison.Ordinal).Replace("customer-service", "correct-answers", StringComparison.Ordinal);

    [Fact]
    public async Task Corrections_are_collected_once_under_a_purpose_of_their_own_and_without_the_gates_leave_nothing_is_learned_from_them()
    {
        await using var house = await CorrectedAsync();
        await RegisterAsync(house, s_manifest);
        Assert.Equal(2, TestHouse.Require(await HandOnAsync(house)));
        Assert.Equal(0, TestHouse.Require(await HandOnAsync(house)));
        Assert.Equal(2, await CountAsync(house));
        var answer = TestHouse.Require(await house.Get<Gatekeeper>().AskAsync<PrepareStage>(Corrections, TestHouse.Steward, default));
        Assert.IsType<Refusal<PrepareStage>>(answer);
        Assert.IsType<Refusal<TrainStage>>(TestHouse.Require(await house.Get<Gatekeeper>().AskAsync<TrainStage>(Corrections, TestHouse.Steward, default)));
        var logged = (await house.Get<LogBook>().PageAsync(long.MaxValue, 50, default)).Single(e => e.Event.Type == "oversee.corrections-handed-on").Event;
        Assert.Equal((CorrectionLessons.Purpose, TestHouse.ActivityId, 2L), (logged.Facts["purpose"].Text, logged.Facts["from"].Text, logged.Facts["corrections"].Number));
    }

    [Fact]
    public async Task When_the_gate_permits_they_are_prepared_and_trained_on_as_any_conversation_and_leave_with_their_person()
    {
        await using var house = await CorrectedAsync();
        await RegisterAsync(house, s_manifest);
        TestHouse.Require(await HandOnAsync(house));
        await house.RemedyAsync(activity: Corrections);
        await PrepareAsync(house);
        var seen = new List<TrainingPair>();
        house.Learner.Saw = seen.AddRange;
        var job = TestHouse.Require(await house.Get<StartTraining>().StartAsync(await house.PermitAsync<TrainStage>(activity: Corrections), 1, 7, TestHouse.Steward, default));
        Assert.Equal(JobState.Completed, (await house.RunAsync(job)).State);
        Assert.Equal([Right, Right], seen.Where(p => p.CanarySeed is null).Select(p => p.Answer));
        Assert.Equal(JobState.Completed, (await house.RunAsync(await house.StartErasureAsync(TestCase.IdOf(1)))).State);
        Assert.Equal(1, await CountAsync(house));
    }

    [Fact]
    public async Task Another_purpose_the_same_activity_and_another_role_are_refused()
    {
        await using var house = await CorrectedAsync();
        var own = await house.Get<CorrectionLessons>().HandOnAsync(await house.PermitAsync<OverseeStage>(TestHouse.Agent), await house.PermitAsync<CollectStage>(), TestHouse.Steward, default);
        Assert.Equal("corrections.purpose", Assert.Single(own.Problems).Code);
        await RegisterAsync(house, s_manifest.Replace(CorrectionLessons.Purpose, "something-else", StringComparison.Ordinal));
        Assert.Equal("corrections.purpose", Assert.Single((await HandOnAsync(house)).Problems).Code);
        await RegisterAsync(house, s_manifest);
        Assert.Equal("not-allowed", Assert.Single((await HandOnAsync(house, TestHouse.Agent)).Problems).Code);
        Assert.Equal(0, await CountAsync(house));
    }

    [Fact]
    public async Task Somebody_whose_data_are_restricted_stays_out()
    {
        await using var house = await CorrectedAsync();
        await RegisterAsync(house, s_manifest);
        await using (var work = await house.Workspace.BeginAsync(default))
        {
            var id = (await house.PersonAsync(TestCase.IdOf(1))).Id;
            (await work.FindAsync<Person>(p => p.Id == id, default))!.Restricted = true;
            work.Record(new Chain.Workspace.Happening("test.restricted", Actor.System, null, null));
            await work.CommitAsync(default);
        }
        Assert.Equal(1, TestHouse.Require(await HandOnAsync(house)));
    }

    private static async Task<Chain.Problems.Outcome<int>> HandOnAsync(TestHouse house, Actor? actor = null) => await house.Get<CorrectionLessons>().HandOnAsync(
        await house.PermitAsync<OverseeStage>(TestHouse.Agent), await house.PermitAsync<CollectStage>(activity: Corrections), actor ?? TestHouse.Steward, default);

    /// <summary>With so many names that a measurement on one conversation is sure enough for the gate.</summary>
    private static string QuestionOf(int person) => $"Hoe wijzig ik mijn termijnbedrag? {string.Concat(Enumerable.Repeat($"Mijn naam is {TestCase.NameOf(person)}. ", 44))}";

    /// <summary>A data set of the corrections, measured on one of them.</summary>
    private static async Task PrepareAsync(TestHouse house)
    {
        var permit = await house.PermitAsync<PrepareStage>(activity: Corrections);
        var job = await house.RunAsync(TestHouse.Require(await house.Get<PrepareDataSet>().StartAsync(permit, "support", TestHouse.Steward, default)));
        await using var reading = await house.Workspace.ReadAsync(default);
        var id = (await house.PersonAsync(TestCase.IdOf(1))).Id;
        var decision = (await reading.FindAsync<Decision>(d => d.PersonId == id, default))!;
        await reading.DisposeAsync();
        var (text, name) = (QuestionOf(1), TestCase.NameOf(1));
        var starts = Enumerable.Range(0, text.Length).Where(i => string.CompareOrdinal(text, i, name, 0, name.Length) == 0);
        object[] turns =
        [
            new { role = "customer", text, spans = starts.Select(start => new { start, end = start + name.Length, label = "PERSON" }) },
            new { role = "agent", text = Right, spans = Array.Empty<object>() },
        ];
        var sample = System.Text.Json.JsonSerializer.Serialize(new { id = CorrectionLessons.IdOf(decision), person = TestCase.IdOf(1), turns });
        TestHouse.Require(await house.Get<MeasureDataSet>().WithSampleAsync(permit, job.TargetId, TestHouse.Text(sample), "sample.jsonl", TestHouse.Steward, default));
    }

    private static async Task RegisterAsync(TestHouse house, string yaml) => TestHouse.Require(await house.Get<ActivityRegister>().RegisterAsync(yaml, "corrections.yaml", TestHouse.Steward, default));

    private static async Task<int> CountAsync(TestHouse house)
    {
        await using var reading = await house.Workspace.ReadAsync(default);
        return await reading.CountAsync<CollectedRecord>(r => r.ActivityId == Corrections, default);
    }

    /// <summary>Two people's answers were corrected, one stranger's too, one was not and one question was handed over and decided.</summary>
    private static async Task<TestHouse> CorrectedAsync()
    {
        var house = await TestHouse.BuildAsync();
        await house.WholeChainAsync();
        house.Get<FixedModel>().Answer = "Dat wijzigt u in Mijn Omgeving.";
        var (desk, reviewer) = (house.Get<DecisionDesk>(), Reviewer.From(TestHouse.Agent)!);
        var asked = new List<Guid>();
        foreach (var i in new[] { 1, 2 }) asked.Add((await house.AskAsync(QuestionOf(i), await house.PersonAsync(TestCase.IdOf(i)))).Id);
        asked.Add((await house.AskAsync("Hoe wijzig ik mijn termijnbedrag?")).Id);
        await house.AskAsync("Hoe wijzig ik mijn termijnbedrag?", await house.PersonAsync(TestCase.IdOf(3)));
        var handed = await house.AskAsync("Ik wil een medewerker spreken", await house.PersonAsync(TestCase.IdOf(3)));
        var permit = await house.PermitAsync<OverseeStage>(TestHouse.Agent);
        foreach (var id in asked) TestHouse.Require(await desk.CorrectAsync(permit, reviewer, id, Right, default));
        TestHouse.Require(await desk.DecideAsync(permit, reviewer, handed.Id, "Ik bel u.", default));
        return house;
    }
}
