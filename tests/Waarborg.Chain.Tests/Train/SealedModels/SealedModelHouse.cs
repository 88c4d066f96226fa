using System.Text.Json.Nodes;
using Waarborg.Chain.Artefacts;
using Waarborg.Chain.Artefacts.SealedSets;
using Waarborg.Chain.Oversee;
using Waarborg.Chain.People;
using Waarborg.Chain.Prepare.SealedSets;
using Waarborg.Chain.Rights;
using Waarborg.Chain.Train.SealedModels;
using Waarborg.Chain.Work;
using Waarborg.Conformance;
using Waarborg.Law;

namespace Waarborg.Chain.Tests.Train.SealedModels;

/// <summary>What the tests of sealed models do more than once.</summary>
internal static class SealedModelHouse
{
    /// <summary>More than are ever kept out: whichever they are, somebody of them was learned from.</summary>
    internal const int Many = 6;

    internal static readonly string[] Numbers = [.. Enumerable.Range(0, 16).Select(i => $"R-{i}")];

    internal static async Task<TestHouse> ResearchAsync(DatabaseKind kind)
    {
        var house = await TestHouse.BuildAsync(kind);
        await house.ResearchAsync(Numbers);
        return house;
    }

    internal static Task<Job> RunAsync(TestHouse house, SealedModel model) => house.Get<JobRunner>().RunAsync(model.JobId, default);

    internal static async Task<SealedModel> FindAsync(TestHouse house, Guid id)
    {
        await using var reading = await house.Workspace.ReadAsync(default);
        return (await reading.FindAsync<SealedModel>(m => m.Id == id, default))!;
    }

    internal static async Task<List<Guid>> MembersAsync(TestHouse house, Guid modelId)
    {
        await using var reading = await house.Workspace.ReadAsync(default);
        return await reading.ListAsync<SealedModelMember, Guid>(q => q.Where(m => m.ModelId == modelId).Select(m => m.PersonId), default);
    }

    internal static async Task<string> FirstAsync(TestHouse house, List<Guid> members)
    {
        foreach (var number in Numbers)
            if (members.Contains((await house.PersonAsync(number)).Id)) return number;
        throw new InvalidOperationException("Nobody is in it.");
    }

    internal static async Task WithdrawAsync(TestHouse house, string number) =>
        TestHouse.Require(await house.Get<WishDesk>().RecordAsync(PatientCase.Training, number, WishKind.ConsentWithdrawn, "letter", null, TestHouse.Steward, default));

    internal static async Task ReplaceWeightsAsync(TestHouse house, SealedSet set, Guid modelId)
    {
        await using var work = await house.Workspace.BeginAsync(default);
        var model = (await work.FindAsync<SealedModel>(m => m.Id == modelId, default))!;
        model.Weights = house.Get<KeyRing>().SealBytesIn(set.Id, set.WrappedKey, modelId, [1, 2, 3]);
        work.Record(new Chain.Workspace.Happening("test.replaced", Actor.System, null, null));
        await work.CommitAsync(default);
    }

    internal static async Task DriveRecallAsync(TestHouse house, string because)
    {
        var recalls = house.Get<SealedModelRecalls>();
        var recall = Assert.Single(await recalls.OfAsync(PatientCase.Outsider, default)).Recall!;
        Assert.Equal(because, recall.Because);
        Assert.Empty(await recalls.OfAsync(Actor.With("stranger", Role.ThirdParty), default));
        Assert.Equal("not-found", (await recalls.CloseAsync(recall.Id, true, TestHouse.Steward, default)).Problems[0].Code);
        Assert.Equal("sealed-model.statement", (await recalls.StateAsync(recall.Id, " ", PatientCase.Outsider, default)).Problems[0].Code);
        Assert.Equal("not-found", (await recalls.StateAsync(recall.Id, "weg", Actor.With("stranger", Role.ThirdParty), default)).Problems[0].Code);
        TestHouse.Require(await recalls.StateAsync(recall.Id, "Van de server en de back-up gewist.", PatientCase.Outsider, default));
        TestHouse.Require(await recalls.CloseAsync(recall.Id, false, TestHouse.Steward, default));
        Assert.Null(Assert.Single(await recalls.OfAsync(PatientCase.Outsider, default)).Recall!.StatedAt);
        TestHouse.Require(await recalls.StateAsync(recall.Id, "Ook van de laptop gewist.", PatientCase.Outsider, default));
        TestHouse.Require(await recalls.CloseAsync(recall.Id, true, TestHouse.Dpo, default));
        Assert.NotNull(Assert.Single(await recalls.OfAsync(PatientCase.Outsider, default)).Recall!.ClosedAt);
    }

    internal static async Task<List<string>> EventsAsync(TestHouse house)
    {
        var log = house.Get<Evidence.ILogStore>();
        var events = new List<string>();
        foreach (var entry in await log.ReadEntriesAsync(0, (int)(await log.ReadHeadAsync(default)).Size, default))
            if (Evidence.LogEvent.TryParse(entry.Data, out var read)) events.Add(read.Type);
        return events;
    }
}
