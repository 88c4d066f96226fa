using Waarborg.Chain.Artefacts;
using Waarborg.Chain.Artefacts.Recruitment;
using Waarborg.Chain.People;
using Waarborg.Chain.Rights.Candidates;
using Waarborg.Chain.Rights.Candidates.Mail;
using Waarborg.Chain.Workspace;
using Waarborg.Conformance;
using Waarborg.Conformance.Recruitment;
using Waarborg.Law;

namespace Waarborg.Chain.Tests.Recruitment;

/// <summary>What the conformance suite asks of every stage, asked of all stages at once about candidates.</summary>
public abstract class ApplicantErasureTests(DatabaseKind kind)
{
    [Fact]
    public async Task A_candidate_is_found_exported_and_erased_in_every_stage_and_others_are_left_alone()
    {
        await using var house = await TestHouse.BuildAsync(kind);
        house.Mailer.IsConfigured = true;
        var test = await RecruitmentCase.OpenAsync(house);
        var somebody = await EnterAsync(test, 1);
        var other = await EnterAsync(test, 2);
        Assert.True(await house.Get<CandidateMailer>().CarryOutAsync(default) > 0);
        foreach (var participant in house.Get<IEnumerable<IStageParticipant>>().Where(p => p.Stage != Stage.Train))
        {
            var mine = await FindAsync(house, participant, somebody);
            var others = await FindAsync(house, participant, other);
            Assert.True(mine.Count > 0, participant.Stage.ToString());
            Assert.Empty(mine.Select(t => t.Id).Intersect(others.Select(t => t.Id)));
            await using (var reading = await house.Workspace.ReadAsync(default))
            {
                var export = (await participant.ExportAsync(reading, somebody, default)).ToJsonString();
                Assert.All(mine, trace => Assert.Contains(trace.Id, export, StringComparison.Ordinal));
            }
            var noted = await EraseAsync(house, participant, somebody);
            Assert.Empty(await FindAsync(house, participant, somebody));
            Assert.Equal(others.Select(t => t.Id), (await FindAsync(house, participant, other)).Select(t => t.Id));
            Assert.Equal(mine.Select(t => t.Kind).Distinct().Order(), noted.Select(a => a.Kind).Distinct().Order());
            Assert.Empty(await EraseAsync(house, participant, somebody));
        }
    }

    private static async Task<Person> EnterAsync(RecruitmentCase test, int number)
    {
        var received = await test.ApplyWithProposalAsync(number, f => f with { Declared = new Dictionary<string, string> { ["age"] = "25-34" } });
        await test.RejectAsync(received.Id);
        TestHouse.Require(await test.House.Get<CandidateDesk>().SubmitAsync(received.Secret, CandidateRoute.Contest, "Kijk nog eens.", default));
        return await test.House.PersonAsync(received.Reference);
    }

    private static async Task<IReadOnlyList<Trace>> FindAsync(TestHouse house, IStageParticipant participant, Person person)
    {
        await using var reading = await house.Workspace.ReadAsync(default);
        return await participant.FindAsync(reading, person, default);
    }

    private static async Task<IReadOnlyList<ErasureAction>> EraseAsync(TestHouse house, IStageParticipant participant, Person person)
    {
        var id = Guid.NewGuid();
        await using (var work = await house.Workspace.BeginAsync(default))
        {
            work.Add(new Erasure { Id = id, PersonId = person.Id, StartedAt = house.Clock.GetUtcNow() });
            work.Record(new Happening("test.erasure", Actor.System, null, null));
            await work.CommitAsync(default);
        }
        Assert.True(await participant.EraseAsync(new ErasureContext(house.Workspace, id, person, TestHouse.Steward, new Progress<double>()), default));
        await using var reading = await house.Workspace.ReadAsync(default);
        return (await reading.FindAsync<Erasure>(e => e.Id == id, default))!.Actions;
    }

    public sealed class OnSqlite() : ApplicantErasureTests(DatabaseKind.Sqlite);

    public sealed class OnPostgres() : ApplicantErasureTests(DatabaseKind.Postgres);
}
