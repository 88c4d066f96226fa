using Waarborg.Chain.Artefacts;
using Waarborg.Chain.People;
using Waarborg.Chain.Rights;
using Waarborg.Conformance;
using Waarborg.Law;

namespace Waarborg.Chain.Tests.Rights;

public abstract class RightsErasureTests(DatabaseKind kind) : ErasureConformance(Stage.Rights, kind)
{
    protected override async Task EnterAsync(TestHouse house, Person somebody, Person somebodyElse)
    {
        TestHouse.Require(await house.Get<WishDesk>().RecordAsync(TestHouse.ActivityId, TestCase.IdOf(3), WishKind.ConsentGiven, "portal", "Ik vind het goed.", TestHouse.Steward, default));
        TestHouse.Require(await house.Get<WishDesk>().RecordAsync(TestHouse.ActivityId, TestCase.IdOf(4), WishKind.ConsentGiven, "portal", "Ik vind het goed.", TestHouse.Steward, default));
        await house.EnterPatientsAsync(TestCase.IdOf(3), TestCase.IdOf(4));
    }

    public sealed class OnSqlite() : RightsErasureTests(DatabaseKind.Sqlite);

    public sealed class OnPostgres() : RightsErasureTests(DatabaseKind.Postgres);
}
