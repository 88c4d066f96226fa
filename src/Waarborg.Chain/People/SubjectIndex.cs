using Waarborg.Chain.Workspace;
using Waarborg.Law;

namespace Waarborg.Chain.People;

/// <summary>
/// Who is in which record, data set version, shard, model, prompt and log entry. Each stage answers for itself from the rows that carry the person's id,
/// so the index cannot drift away from the data. Thread safe.
/// </summary>
public sealed class SubjectIndex(IWorkspace workspace, IEnumerable<IStageParticipant> participants, KeyRing keys)
{
    private readonly IReadOnlyList<IStageParticipant> _participants = participants.OrderBy(p => p.Stage).ToList();

    /// <summary>The person known to the organisation by this id, or null.</summary>
    /// <param name="externalId">For example a customer number.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task<Person?> FindPersonAsync(string externalId, CancellationToken cancellationToken)
    {
        var hash = keys.HashExternalId(externalId);
        await using var reading = await workspace.ReadAsync(cancellationToken);
        return await reading.FindAsync<Person>(person => person.ExternalIdHash == hash, cancellationToken);
    }

    /// <summary>Everything that is known of where the person is, in the order of the chain; the log last.</summary>
    public async Task<IReadOnlyList<Trace>> FindAsync(Person person, CancellationToken cancellationToken)
    {
        await using var reading = await workspace.ReadAsync(cancellationToken);
        var traces = new List<Trace>();
        foreach (var participant in _participants) traces.AddRange(await participant.FindAsync(reading, person, cancellationToken));
        var id = person.Id;
        var mentions = await reading.ListAsync<LogMention, LogMention>(q => q.Where(m => m.PersonId == id).OrderBy(m => m.EntryIndex), cancellationToken);
        traces.AddRange(mentions.Select(m => new Trace(
            Stage.Oversee, TraceKind.LogEntry, m.EntryIndex.ToString(System.Globalization.CultureInfo.InvariantCulture), m.At)));
        return traces;
    }
}
