using Waarborg.Chain.Artefacts;
using Waarborg.Chain.Workspace;

namespace Waarborg.Chain.Prepare;

/// <summary>Shows data set versions with their newest measurement: counts, never content. Thread safe.</summary>
public sealed class DataSetOverview(IWorkspace workspace)
{
    /// <summary>The data set versions, newest first.</summary>
    /// <param name="activityId">Of this activity only, or null for all.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task<IReadOnlyList<DataSetSummary>> ListAsync(string? activityId, CancellationToken cancellationToken)
    {
        await using var reading = await workspace.ReadAsync(cancellationToken);
        var sets = await reading.ListAsync<DataSet, DataSet>(
            q => q.Where(d => activityId == null || d.ActivityId == activityId).OrderByDescending(d => d.CreatedAt), cancellationToken);
        var measured = (await reading.ListAsync<Measurement, Measurement>(q => q.OrderByDescending(m => m.MeasuredAt), cancellationToken)).ToLookup(m => m.DataSetId);
        var people = (await reading.ListAsync<DataSetItem, PeopleInSet>(
                q => q.GroupBy(i => i.DataSetId).Select(g => new PeopleInSet(g.Key, g.Select(i => i.PersonId).Distinct().Count())), cancellationToken))
            .ToDictionary(p => p.DataSetId, p => p.People);
        return [.. sets.Select(set => new DataSetSummary(set, people.GetValueOrDefault(set.Id), measured[set.Id].FirstOrDefault()))];
    }

    private sealed record PeopleInSet(Guid DataSetId, int People);
}
