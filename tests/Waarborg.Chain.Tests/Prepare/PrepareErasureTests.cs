using Waarborg.Chain.People;
using Waarborg.Conformance;
using Waarborg.Law;

namespace Waarborg.Chain.Tests.Prepare;

public abstract class PrepareErasureTests(DatabaseKind kind) : ErasureConformance(Stage.Prepare, kind)
{
    protected override Task EnterAsync(TestHouse house, Person somebody, Person somebodyElse) => house.EnterPatientsAsync(TestCase.IdOf(3), TestCase.IdOf(4), research: true); // The whole chain has brought them into the rest.

    public sealed class OnSqlite() : PrepareErasureTests(DatabaseKind.Sqlite);

    public sealed class OnPostgres() : PrepareErasureTests(DatabaseKind.Postgres);
}
