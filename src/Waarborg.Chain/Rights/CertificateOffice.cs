using Waarborg.Chain.Artefacts;
using Waarborg.Chain.People;
using Waarborg.Chain.Workspace;
using Waarborg.Evidence;
using Waarborg.Law;

namespace Waarborg.Chain.Rights;

/// <summary>Writes certificates of erasure, and issues them with a receipt from the log. Thread safe.</summary>
public sealed class CertificateOffice(IWorkspace workspace, ILogStore store, VerifierKey key)
{
    /// <summary>
    /// The certificate of a completed erasure as JSON, checkable with <c>waarborg certificate verify</c> and nothing else; null while the erasure is not complete.
    /// </summary>
    public async Task<string?> IssueAsync(Guid erasureId, CancellationToken cancellationToken)
    {
        Erasure? erasure;
        await using (var reading = await workspace.ReadAsync(cancellationToken))
            erasure = await reading.FindAsync<Erasure>(e => e.Id == erasureId, cancellationToken);
        if (erasure is not { CompletedAt: not null, LogIndex: { } index }) return null;
        var entry = (await store.ReadEntriesAsync(index, 1, cancellationToken))[0];
        var receipt = await Receipt.BuildAsync(store, index, withEntry: false, cancellationToken)
            ?? throw new InvalidOperationException($"The log has no entry {index}, but erasure {erasureId} refers to it.");
        return new ErasureCertificate(StatementOf(erasure), entry.Data, receipt.ToText()).ToJson();
    }

    /// <summary>The newest erasure that answers a request, or null.</summary>
    public async Task<Erasure?> FindAsync(Guid requestId, CancellationToken cancellationToken)
    {
        await using var reading = await workspace.ReadAsync(cancellationToken);
        return await reading.FirstAsync<Erasure, Erasure>(q => q.Where(e => e.RequestId == requestId).OrderByDescending(e => e.StartedAt), cancellationToken);
    }

    /// <summary>What the certificate says. Made anew from the erasure each time, and always the same: the log holds its hash.</summary>
    internal ErasureStatement StatementOf(Erasure erasure) => new()
    {
        IssuedAt = erasure.CompletedAt!.Value,
        VerifierKey = key,
        Subject = Hash.TryParseBase64(erasure.SubjectCommitment, out var subject) ? subject : throw new InvalidOperationException("The erasure has no commitment."),
        Outcomes =
        [
            .. erasure.Actions.GroupBy(a => (a.Stage, a.Kind, a.Action)).Select(group => new ErasureOutcome(
                group.Key.Stage.ToString().ToLowerInvariant(), Wire(group.Key.Kind), group.Sum(a => a.Count), group.Key.Action)),
        ],
        Shards =
        [
            .. erasure.Actions.Where(a => a is { Before: not null, After: not null, Artefact: not null }).Select(a => new ShardRetraining(
                a.Artefact!, HashOf(a.Before!), HashOf(a.After!))
            {
                FirstSlice = a.FirstSlice, Slices = a.Slices, Start = a.Start is null ? null : HashOf(a.Start),
            }),
        ],
        Tests = [.. erasure.Actions.Where(a => a.Action == ErasureAction.Retrained).SelectMany(a => a.Tests.Select(t => new TraceTest(a.Artefact!, t.Form, t.Before, t.After, t.References)))],
    };

    /// <summary>Remembers where in the log the proof stands.</summary>
    internal async Task SetIndexAsync(Guid erasureId, long index, Actor actor, CancellationToken cancellationToken)
    {
        await using var work = await workspace.BeginAsync(cancellationToken);
        var erasure = (await work.FindAsync<Erasure>(e => e.Id == erasureId, cancellationToken))!;
        erasure.LogIndex = index;
        work.Record(new Happening("rights.certified", actor, null, Stage.Rights, ("erasure", erasureId.ToString()), ("entry", index)));
        await work.CommitAsync(cancellationToken);
    }

    /// <summary>Finds the entry of a completed erasure again, from the end of the log backwards, and remembers it.</summary>
    internal async Task FindIndexAsync(Erasure erasure, Actor actor, CancellationToken cancellationToken)
    {
        const int Page = 256;
        var end = (await store.ReadHeadAsync(cancellationToken)).Size;
        while (end > 0)
        {
            var start = Math.Max(0, end - Page);
            foreach (var entry in await store.ReadEntriesAsync(start, (int)(end - start), cancellationToken))
            {
                var happened = LogEvent.Parse(entry.Data);
                if (happened.Type != ErasureStatement.EventType || !happened.Subjects.Contains(erasure.SubjectCommitment!)) continue;
                await SetIndexAsync(erasure.Id, entry.Index, actor, cancellationToken);
                return;
            }
            end = start;
        }
        throw new InvalidOperationException($"The log has no entry of erasure {erasure.Id}.");
    }

    private static Hash HashOf(string hex) => Hash.TryParseHex(hex, out var hash) ? hash : throw new InvalidOperationException("A shard has no proper hash.");

    private static string Wire(TraceKind kind) => System.Text.Json.JsonNamingPolicy.KebabCaseLower.ConvertName(kind.ToString());
}
