using Waarborg.Chain.Artefacts.SealedSets;
using Waarborg.Chain.Workspace;

namespace Waarborg.Chain.Oversee;

/// <summary>The part of a breach that is in sealed sets: the people in their rows and models, the models with what bounds them, and who outside had them.</summary>
internal sealed class BreachOfSealed
{
    private readonly HashSet<Guid> _people = [];
    private readonly List<BreachSealedModel> _models = [];
    private readonly HashSet<(string Party, string Account)> _takers = [];
    private readonly HashSet<(string Party, string Account)> _others = [];

    private BreachOfSealed()
    {
    }

    internal IReadOnlyCollection<Guid> People => _people;

    internal IReadOnlyList<BreachSealedModel> Models => _models;

    internal IReadOnlyList<BreachRecipient> Recipients =>
        [.. _takers.Select(t => new BreachRecipient(t.Party, t.Account, true)).Concat(_others.Except(_takers).Select(o => new BreachRecipient(o.Party, o.Account, false)))
            .OrderBy(r => r.Party, StringComparer.Ordinal).ThenBy(r => r.AccountId, StringComparer.Ordinal)];

    /// <summary>Whether rows or notes leak, and not only what models learned from them.</summary>
    internal bool Rows { get; private set; }

    /// <summary>Reads it. A source that has no part in sealed sets gives an empty one.</summary>
    internal static async Task<BreachOfSealed> ReadAsync(IReading reading, string activityId, string source, Guid? artefactId, CancellationToken cancellationToken)
    {
        // A version of a data set is no sealed set, and a model that answers is no sealed model: only when all of them leak do those of sealed sets leak too.
        var rows = source is BreachSources.SealedSet or BreachSources.Everything || (source == BreachSources.DataSet && artefactId is null);
        var models = source is BreachSources.SealedSet or BreachSources.SealedModel or BreachSources.Everything || (source == BreachSources.Model && artefactId is null);
        var found = new BreachOfSealed();
        if (!rows && !models) return found;
        var (ofSet, ofModel) = (source == BreachSources.SealedSet ? artefactId : null, source == BreachSources.SealedModel ? artefactId : null);
        var sets = (await reading.ListAsync<SealedSet, SetName>(
            q => q.Where(s => s.ActivityId == activityId && (ofSet == null || s.Id == ofSet)).Select(s => new SetName(s.Id, s.Name, s.ThirdParty)), cancellationToken)).ToDictionary(s => s.Id);
        if (rows) await found.AddRowsAsync(reading, sets, cancellationToken);
        if (models) await found.AddModelsAsync(reading, sets, ofModel, cancellationToken);
        return found;
    }

    private async Task AddRowsAsync(IReading reading, Dictionary<Guid, SetName> sets, CancellationToken cancellationToken)
    {
        var ids = sets.Keys.ToList();
        _people.UnionWith(await reading.ListAsync<SealedRow, Guid>(q => q.Where(r => ids.Contains(r.SetId)).Select(r => r.PersonId).Distinct(), cancellationToken));
        _people.UnionWith(await reading.ListAsync<SealedText, Guid>(q => q.Where(t => ids.Contains(t.SetId)).Select(t => t.PersonId).Distinct(), cancellationToken));
        Rows = _people.Count > 0;
        foreach (var member in await reading.ListAsync<SealedSetMember, SealedSetMember>(q => q.Where(m => ids.Contains(m.SetId)), cancellationToken))
            _others.Add((sets[member.SetId].ThirdParty, member.AccountId));
    }

    /// <summary>Those that were trained: wiped ones too, since they may have leaked before that.</summary>
    private async Task AddModelsAsync(IReading reading, Dictionary<Guid, SetName> sets, Guid? modelId, CancellationToken cancellationToken)
    {
        var ids = sets.Keys.ToList();
        var rows = await reading.ListAsync<SealedModel, ModelRow>(
            q => q.Where(m => ids.Contains(m.SetId) && (modelId == null || m.Id == modelId) && m.Spent != null).OrderBy(m => m.AskedAt)
                .Select(m => new ModelRow(m.Id, m.SetId, m.AskedBy, m.Purpose, m.Spent!, m.Taken, m.Weights != null)), cancellationToken);
        var modelIds = rows.ConvertAll(m => m.Id);
        var members = (await reading.ListAsync<SealedModelMember, SealedModelMember>(q => q.Where(m => modelIds.Contains(m.ModelId)), cancellationToken)).ToLookup(m => m.ModelId, m => m.PersonId);
        var recalls = (await reading.ListAsync<SealedRecall, RecallRow>(
            q => q.Where(r => modelIds.Contains(r.ModelId)).Select(r => new RecallRow(r.ModelId, r.ClosedAt != null)), cancellationToken)).ToDictionary(r => r.ModelId, r => r.Closed);
        foreach (var row in rows)
        {
            var (promise, people) = (SealedPromise.Of(row.Spent)!, members[row.Id].ToHashSet());
            _people.UnionWith(people);
            (row.Taken > 0 ? _takers : _others).Add((sets[row.SetId].ThirdParty, row.AskedBy));
            _models.Add(new BreachSealedModel(
                row.Id, sets[row.SetId].Name, row.Purpose, people.Count, Math.Max(0, promise.People - people.Count), promise.Epsilon, promise.Delta, row.Taken, row.Here,
                recalls.TryGetValue(row.Id, out var closed) ? closed ? "closed" : "open" : "none"));
        }
    }

    private sealed record SetName(Guid Id, string Name, string ThirdParty);

    private sealed record ModelRow(Guid Id, Guid SetId, string AskedBy, string Purpose, string Spent, int Taken, bool Here);

    private sealed record RecallRow(Guid ModelId, bool Closed);
}
