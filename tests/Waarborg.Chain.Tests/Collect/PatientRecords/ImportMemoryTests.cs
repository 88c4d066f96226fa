using Waarborg.Chain.Collect.PatientRecords;
using Waarborg.Conformance;
using Waarborg.Law;

namespace Waarborg.Chain.Tests.Collect.PatientRecords;

/// <summary>What an import keeps of the bundles that it has done.</summary>
[Collection(MemoryGroup.Name)]
public sealed class ImportMemoryTests
{
    private const int Note = 150_000;

    [Fact]
    public async Task What_is_kept_does_not_grow_with_the_number_of_bundles()
    {
        await using var house = await TestHouse.BuildAsync();
        await house.RegisterAsync(PatientCase.Manifest("put-right.yaml"));
        var permit = await house.PermitAsync<CollectStage>(PatientCase.Care);
        var note = string.Concat(Enumerable.Repeat("Voelt zich goed. ", Note / 17));
        var kept = new List<long>();
        for (var i = 0; i < 12; i++)
        {
            await using (var bundle = TestHouse.Text(PatientCase.Bundle($"P-{i}", note: note)))
                TestHouse.Require(await house.Get<ImportRecords>().TakeInAsync(permit, bundle, "record.json", TestHouse.Steward, default));
            if (i is 3 or 11) kept.Add(GC.GetTotalMemory(forceFullCollection: true));
        }
        // Eight bundles more; one of them alone is larger than this in each of the forms that it passes through.
        Assert.True(kept[1] - kept[0] < Note, $"{kept[1] - kept[0]:N0} bytes more after eight bundles more");
    }
}
