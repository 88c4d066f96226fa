using Waarborg.Chain.Artefacts.SealedSets;
using Waarborg.Chain.People;
using Waarborg.Chain.Workspace;
using Waarborg.Law;

namespace Waarborg.Chain.Train.SealedModels;

/// <summary>Ends a model: what is here is wiped, and what has left is called back.</summary>
internal static class SealedModelEnding
{
    /// <summary>Days in which a third party has to state that a model is gone.</summary>
    internal const int RecallDays = 14;

    /// <summary>Ends it, within the transaction. Nothing is called back twice.</summary>
    /// <param name="work">The transaction.</param>
    /// <param name="model">The model, read in this transaction.</param>
    /// <param name="because">Why: <c>person</c>, <c>ended</c> or <c>recalled</c>.</param>
    /// <param name="actor">On whose behalf.</param>
    /// <param name="now">Now.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <returns>Whether a copy has left, and so a recall is open or was closed.</returns>
    internal static async Task<bool> EndAsync(IUnitOfWork work, SealedModel model, string because, Actor actor, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var (id, left) = (model.Id, model.TakenAt is not null);
        if (model.WipedAt is null)
        {
            model.Wipe(because, now);
            work.Record(new Happening(
                "train.sealed-model-wiped", actor, model.ActivityId, Stage.Train, ("set", model.SetId.ToString()), ("model", id.ToString()), ("sha256", model.Sha256 ?? ""), ("because", because),
                ("leftBefore", left)));
        }
        if (!left || await work.CountAsync<SealedRecall>(r => r.ModelId == id, cancellationToken) > 0) return left;
        var recall = new SealedRecall
        {
            Id = Guid.NewGuid(), ModelId = id, ActivityId = model.ActivityId, Because = because == "recalled" ? "asked" : because, OpenedAt = now,
            DueOn = DateOnly.FromDateTime(now.UtcDateTime).AddDays(RecallDays),
        };
        work.Add(recall);
        work.Record(new Happening(
            "train.sealed-model-called-back", actor, model.ActivityId, Stage.Train, ("model", id.ToString()), ("recall", recall.Id.ToString()), ("because", recall.Because),
            ("dueOn", recall.DueOn.ToString("O", System.Globalization.CultureInfo.InvariantCulture))));
        return true;
    }

    /// <summary>Ends every model of which somebody is a part, and forgets that they were.</summary>
    /// <returns>How many models, and how many of those had left.</returns>
    internal static async Task<(int Models, int Left)> ForgetAsync(
        IUnitOfWork work, Guid personId, string? activityId, Actor actor, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var ids = await work.ListAsync<SealedModelMember, Guid>(q => q.Where(m => m.PersonId == personId).Select(m => m.ModelId), cancellationToken);
        var models = await work.ListAsync<SealedModel, SealedModel>(q => q.Where(m => ids.Contains(m.Id) && (activityId == null || m.ActivityId == activityId)), cancellationToken);
        var left = 0;
        foreach (var model in models) left += await EndAsync(work, model, "person", actor, now, cancellationToken) ? 1 : 0;
        return (models.Count, left);
    }
}
