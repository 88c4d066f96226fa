using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Waarborg.Chain.Artefacts.SealedSets;
using Waarborg.Chain.People;
using Waarborg.Chain.Problems;
using Waarborg.Chain.Workspace;
using Waarborg.Evidence;
using Waarborg.Law;

namespace Waarborg.Chain.Prepare.SealedSets;

/// <summary>
/// Ends a sealed set: its key is destroyed, its rows, texts, tables and the weights in it are deleted, and a certificate says what was wiped and which models are outside. It needs no leave: wiping is always permitted. Thread safe.
/// </summary>
public sealed class DestroySealedSet(IWorkspace workspace, ILogStore log, VerifierKey key, TimeProvider clock)
{
    /// <summary>Destroys a set now.</summary>
    /// <param name="setId">The set.</param>
    /// <param name="actor">A data steward or the DPO; the system itself at the end date.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task<Outcome<SealedSet>> DestroyAsync(Guid setId, Actor actor, CancellationToken cancellationToken)
    {
        if (actor != Actor.System && !actor.Has(Role.DataSteward, Role.Dpo)) return CommonProblems.NotAllowed(Role.DataSteward);
        await using var work = await workspace.BeginAsync(cancellationToken);
        var set = await work.FindAsync<SealedSet>(s => s.Id == setId, cancellationToken);
        if (set is null) return CommonProblems.NotFound(new("Deze set", "set"));
        if (set.DestroyedAt is not null) return set;
        var released = await work.CountAsync<SealedResult>(r => r.SetId == setId && r.Released == true, cancellationToken);
        var results = await work.DeleteAsync<SealedResult>(r => r.SetId == setId, cancellationToken);
        var texts = await work.DeleteAsync<SealedText>(t => t.SetId == setId, cancellationToken);
        var rows = await work.DeleteAsync<SealedRow>(r => r.SetId == setId, cancellationToken);
        var members = await work.DeleteAsync<SealedSetMember>(m => m.SetId == setId, cancellationToken);
        set.WrappedKey = null;
        var now = clock.GetUtcNow();
        set.DestroyedAt = now;
        var models = await work.ListAsync<SealedModel, SealedModel>(q => q.Where(m => m.SetId == setId).OrderBy(m => m.AskedAt), cancellationToken);
        var wiped = models.Count(m => m.Wipe("set-destroyed", now));
        var ids = models.ConvertAll(m => m.Id);
        var recalls = (await work.ListAsync<SealedRecall, SealedRecall>(q => q.Where(r => ids.Contains(r.ModelId)), cancellationToken)).ToDictionary(r => r.ModelId);
        set.Statement = StatementOf(set, new JsonObject
        {
            ["key"] = 1, ["rows"] = rows, ["rowsErasedEarlier"] = set.Rows - rows, ["texts"] = texts, ["tables"] = results, ["weights"] = wiped, ["accesses"] = members,
        }, released, [.. models.Select(m => SealedModelStatement.Of(m, set, recalls.GetValueOrDefault(m.Id)))]);
        work.Record(new Happening(
            SealedSetCertificate.EventType, actor, set.ActivityId, Stage.Prepare, ("set", setId.ToString()),
            (SealedSetCertificate.HashFact, Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(set.Statement))))));
        await work.CommitAsync(cancellationToken);
        return set;
    }

    /// <summary>Destroys the sets whose last day is over. Repeating it does nothing twice.</summary>
    /// <returns>How many were destroyed.</returns>
    public async Task<int> CarryOutAsync(CancellationToken cancellationToken)
    {
        var today = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
        List<Guid> due;
        await using (var reading = await workspace.ReadAsync(cancellationToken))
            due = await reading.ListAsync<SealedSet, Guid>(q => q.Where(s => s.DestroyedAt == null && s.EndsOn < today).Select(s => s.Id), cancellationToken);
        foreach (var id in due) await DestroyAsync(id, Actor.System, cancellationToken);
        return due.Count;
    }

    /// <summary>The certificate of a destroyed set, checkable with <c>waarborg certificate verify</c> and nothing else; null while it is there.</summary>
    public async Task<string?> CertificateAsync(Guid setId, CancellationToken cancellationToken)
    {
        SealedSet? set;
        await using (var reading = await workspace.ReadAsync(cancellationToken)) set = await reading.FindAsync<SealedSet>(s => s.Id == setId, cancellationToken);
        if (set?.Statement is not { } statement) return null;
        var index = set.LogIndex ?? await RememberAsync(set, cancellationToken);
        var entry = (await log.ReadEntriesAsync(index, 1, cancellationToken))[0];
        var receipt = await Receipt.BuildAsync(log, index, withEntry: false, cancellationToken) ?? throw new InvalidOperationException($"The log has no entry {index}.");
        return SealedSetCertificate.Write(statement, entry.Data, receipt.ToText());
    }

    private string StatementOf(SealedSet set, JsonObject wiped, int released, IReadOnlyList<JsonObject> models) => new JsonObject
    {
        ["format"] = SealedSetCertificate.Format,
        ["set"] = set.Id.ToString(),
        ["activity"] = set.ActivityId,
        ["openedAt"] = set.OpenedAt.ToString("O", System.Globalization.CultureInfo.InvariantCulture),
        ["destroyedAt"] = set.DestroyedAt!.Value.ToString("O", System.Globalization.CultureInfo.InvariantCulture),
        ["wiped"] = wiped,
        ["leftTheSet"] = new JsonObject { ["rows"] = 0, ["texts"] = 0, ["tables"] = released, ["models"] = models.Count(m => m["copiesOutside"]!.GetValue<bool>()) },
        ["models"] = new JsonArray([.. models]),
        ["backups"] = "Rows, texts and weights in older copies of the database are unreadable once the copies of the key in them are overwritten; keep backups no longer than their term.",
        ["log"] = key.Name,
        ["verifierKey"] = key.ToString(),
    }.ToJsonString();

    /// <summary>Finds the entry by the hash that it carries, from the end of the log backwards, and remembers where it stands.</summary>
    private async Task<long> RememberAsync(SealedSet set, CancellationToken cancellationToken)
    {
        const int Page = 500;
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(set.Statement!)));
        var size = (await log.ReadHeadAsync(cancellationToken)).Size;
        for (var end = size; end > 0; end -= Math.Min(Page, end))
        {
            var start = Math.Max(0, end - Page);
            foreach (var entry in await log.ReadEntriesAsync(start, (int)(end - start), cancellationToken))
                if (LogEvent.TryParse(entry.Data, out var read) && SealedSetCertificate.Carries(read, hash)) return await SaveAsync(set.Id, entry.Index, cancellationToken);
        }
        throw new InvalidOperationException($"The log has no entry of the end of set {set.Id}.");
    }

    private async Task<long> SaveAsync(Guid setId, long index, CancellationToken cancellationToken)
    {
        await using var work = await workspace.BeginAsync(cancellationToken);
        (await work.FindAsync<SealedSet>(s => s.Id == setId, cancellationToken))!.LogIndex = index;
        work.Record(new Happening("prepare.sealed-set-certified", Actor.System, null, Stage.Prepare, ("set", setId.ToString()), ("entry", index)));
        await work.CommitAsync(cancellationToken);
        return index;
    }
}
