using Waarborg.Chain.People;
using Waarborg.Conformance;
using Waarborg.Law;

namespace Waarborg.Chain.Tests.Collect;

public abstract class CollectErasureTests(DatabaseKind kind) : ErasureConformance(Stage.Collect, kind)
{
    protected override Task EnterAsync(TestHouse house, Person somebody, Person somebodyElse) => house.EnterPatientsAsync(TestCase.IdOf(3), TestCase.IdOf(4)); // The whole chain has brought them into the rest.

    public sealed class OnSqlite() : CollectErasureTests(DatabaseKind.Sqlite);

    public sealed class OnPostgres() : CollectErasureTests(DatabaseKind.Postgres);
}
