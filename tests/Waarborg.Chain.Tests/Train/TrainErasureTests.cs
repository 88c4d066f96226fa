using Waarborg.Chain.People;
using Waarborg.Conformance;
using Waarborg.Law;

namespace Waarborg.Chain.Tests.Train;

public abstract class TrainErasureTests(DatabaseKind kind) : ErasureConformance(Stage.Train, kind)
{
    protected override Task EnterAsync(TestHouse house, Person somebody, Person somebodyElse) => Task.CompletedTask; // The whole chain has brought them in.

    public sealed class OnSqlite() : TrainErasureTests(DatabaseKind.Sqlite);

    public sealed class OnPostgres() : TrainErasureTests(DatabaseKind.Postgres);
}
