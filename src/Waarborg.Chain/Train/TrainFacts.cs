using Waarborg.Chain.Artefacts;
using Waarborg.Chain.Gatekeeping;
using Waarborg.Chain.Workspace;
using Waarborg.Law;

namespace Waarborg.Chain.Train;

/// <summary>Knows the newest complete model.</summary>
public sealed class TrainFacts : IFactSource
{
    /// <inheritdoc />
    public Stage Stage => Stage.Train;

    /// <inheritdoc />
    public async Task<Facts> AddAsync(IReading reading, Activity activity, Facts facts, CancellationToken cancellationToken)
    {
        var model = await reading.NewestModelAsync(activity.Id, cancellationToken);
        if (model is null) return facts;
        var shards = await reading.CountAsync<Shard>(s => s.ModelId == model.Id, cancellationToken);
        return facts with
        {
            CompletedStages = facts.CompletedStages.Append(Stage.Train).ToHashSet(),
            Model = new ModelFact(model.Id.ToString(), shards, LeakageAudited: model.HasCard, HasModelCard: model.HasCard),
        };
    }
}
