using Waarborg.Chain.People;
using Waarborg.Conformance;
using Waarborg.Law;

namespace Waarborg.Chain.Tests.Apply;

public abstract class ApplyErasureTests(DatabaseKind kind) : ErasureConformance(Stage.Apply, kind)
{
    protected override async Task EnterAsync(TestHouse house, Person somebody, Person somebodyElse)
    {
        await house.AskAsync("Hoe wijzig ik mijn termijnbedrag?", somebody);
        await house.AskAsync("Hoe wijzig ik mijn termijnbedrag?", somebodyElse);
        await house.EnterPatientsAsync(TestCase.IdOf(3), TestCase.IdOf(4));
    }

    public sealed class OnSqlite() : ApplyErasureTests(DatabaseKind.Sqlite);

    public sealed class OnPostgres() : ApplyErasureTests(DatabaseKind.Postgres);
}
