using Waarborg.Chain.Oversee;
using Waarborg.Chain.People;
using Waarborg.Conformance;
using Waarborg.Law;

namespace Waarborg.Chain.Tests.Oversee;

public abstract class OverseeErasureTests(DatabaseKind kind) : ErasureConformance(Stage.Oversee, kind)
{
    protected override async Task EnterAsync(TestHouse house, Person somebody, Person somebodyElse)
    {
        house.Get<FixedModel>().Confidence = 0;
        foreach (var person in new[] { somebody, somebodyElse })
        {
            var proposal = await house.AskAsync("Hoe wijzig ik mijn termijnbedrag?", person);
            TestHouse.Require(await house.Get<DecisionDesk>().DecideAsync(
                await house.PermitAsync<OverseeStage>(TestHouse.Agent), Reviewer.From(TestHouse.Agent)!, proposal.Id, "Dat kan in Mijn Omgeving.", default));
        }
        await house.EnterPatientsAsync(TestCase.IdOf(3), TestCase.IdOf(4));
    }

    public sealed class OnSqlite() : OverseeErasureTests(DatabaseKind.Sqlite);

    public sealed class OnPostgres() : OverseeErasureTests(DatabaseKind.Postgres);
}
