using Waarborg.Chain.People;
using Waarborg.Chain.Prepare;
using Waarborg.Conformance;
using Waarborg.Law;

namespace Waarborg.Chain.Tests.Prepare;

public abstract class PrepareErasureTests(DatabaseKind kind) : ErasureConformance(Stage.Prepare, kind)
{
    /// <summary>The whole chain has brought them in; a sample under way holds places in their texts.</summary>
    protected override async Task EnterAsync(TestHouse house, Person somebody, Person somebodyElse)
    {
        var set = (await house.Get<DataSetOverview>().ListAsync(TestHouse.ActivityId, default))[0].DataSet.Id;
        TestHouse.Require(await house.Get<ReviewDesk>().BeginAsync(await house.PermitAsync<PrepareStage>(), set, TestHouse.Steward, default));
    }

    public sealed class OnSqlite() : PrepareErasureTests(DatabaseKind.Sqlite);

    public sealed class OnPostgres() : PrepareErasureTests(DatabaseKind.Postgres);
}
