using Waarborg.Chain.People;
using Waarborg.Conformance;
using Waarborg.Law;

namespace Waarborg.Chain.Tests.Collect;

public abstract class CollectErasureTests(DatabaseKind kind) : ErasureConformance(Stage.Collect, kind)
{
    protected override Task EnterAsync(TestHouse house, Person somebody, Person somebodyElse) => Task.CompletedTask; // The whole chain has brought them in.

    public sealed class OnSqlite() : CollectErasureTests(DatabaseKind.Sqlite);

    public sealed class OnPostgres() : CollectErasureTests(DatabaseKind.Postgres);
}
