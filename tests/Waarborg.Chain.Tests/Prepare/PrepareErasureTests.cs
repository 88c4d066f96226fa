using Waarborg.Chain.People;
using Waarborg.Conformance;
using Waarborg.Law;

namespace Waarborg.Chain.Tests.Prepare;

public abstract class PrepareErasureTests(DatabaseKind kind) : ErasureConformance(Stage.Prepare, kind)
{
    protected override Task EnterAsync(TestHouse house, Person somebody, Person somebodyElse) => Task.CompletedTask; // The whole chain has brought them in.

    public sealed class OnSqlite() : PrepareErasureTests(DatabaseKind.Sqlite);

    public sealed class OnPostgres() : PrepareErasureTests(DatabaseKind.Postgres);
}
