using Waarborg.Chain.Artefacts;
using Waarborg.Chain.Artefacts.Recruitment;
using Waarborg.Chain.Gatekeeping;
using Waarborg.Chain.People;
using Waarborg.Chain.Workspace;
using Waarborg.Law;

namespace Waarborg.Chain.Collect;

/// <summary>Knows whose conversations, records and applications there are, and from when to when.</summary>
public sealed class CollectFacts : IFactSource
{
    /// <inheritdoc />
    public Stage Stage => Stage.Collect;

    /// <inheritdoc />
    public async Task<Facts> AddAsync(IReading reading, Activity activity, Facts facts, CancellationToken cancellationToken)
    {
        var spans = await reading.ListAsync<CollectedRecord, RecordSpan>(
            q => q.Where(r => r.ActivityId == activity.Id && r.Kind != RecordKind.Profile).GroupBy(r => r.PersonId)
                .Select(g => new RecordSpan(g.Key, g.Min(r => r.OccurredAt), g.Max(r => r.OccurredAt), false)), cancellationToken);
        spans.AddRange(await reading.ListAsync<JobApplication, RecordSpan>(
            q => q.Where(a => a.ActivityId == activity.Id).Select(a => new RecordSpan(a.PersonId, a.ReceivedAt, a.ReceivedAt, a.IsControl)), cancellationToken));
        if (spans.Count == 0) return facts;
        var states = (await reading.ListAsync<Person, PersonState>(q => q.Select(p => new PersonState(p.Id, p.Restricted, p.ErasedAt != null)), cancellationToken))
            .ToDictionary(s => s.Id);
        return facts with
        {
            CompletedStages = facts.CompletedStages.Append(Stage.Collect).ToHashSet(),
            People =
            [
                .. spans.Select(s => new SubjectFacts(
                    new SubjectId(s.PersonId), null, false, ConsentState.None, false, states[s.PersonId].Restricted, states[s.PersonId].Erased,
                    DateOnly.FromDateTime(s.Latest.UtcDateTime), DateOnly.FromDateTime(s.Earliest.UtcDateTime)) { Fictional = s.Fictional }),
            ],
        };
    }

    private sealed record RecordSpan(Guid PersonId, DateTimeOffset Earliest, DateTimeOffset Latest, bool Fictional);

    private sealed record PersonState(Guid Id, bool Restricted, bool Erased);
}
