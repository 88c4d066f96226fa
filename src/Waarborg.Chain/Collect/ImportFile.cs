using System.Security.Cryptography;
using System.Text.Json;
using Waarborg.Chain.Artefacts;
using Waarborg.Chain.Files;
using Waarborg.Chain.People;
using Waarborg.Chain.Problems;
using Waarborg.Chain.Work;
using Waarborg.Chain.Workspace;
using Waarborg.Law;

namespace Waarborg.Chain.Collect;

/// <summary>
/// Brings a CSV file in. The whole file is read and checked first; a problem leaves nothing behind. Then it is staged, encrypted, in one transaction,
/// and a job takes it in chunk by chunk. Thread safe.
/// </summary>
public sealed class ImportFile(IWorkspace workspace, KeyRing keys, IJobQueue queue, TimeProvider clock)
{
    private const int ChunkSize = 100;

    /// <summary>The columns of a CSV file, to ask for a mapping by.</summary>
    public static async Task<Outcome<IReadOnlyList<string>>> HeaderAsync(Stream content, string? file, CancellationToken cancellationToken)
    {
        var table = await CsvTable.ReadAsync(content, file, cancellationToken);
        return table.Succeeded ? Outcome<IReadOnlyList<string>>.Of(table.Value.Header) : Outcome<IReadOnlyList<string>>.Failed(table.Problems);
    }

    /// <summary>Imports conversations or people.</summary>
    /// <param name="permit">From the gate, for collecting.</param>
    /// <param name="kind">What the file holds.</param>
    /// <param name="content">The file. Read once, from its position.</param>
    /// <param name="file">Its name, for messages.</param>
    /// <param name="given">Columns mapped by hand; the rest is guessed from the header.</param>
    /// <param name="actor">Who imports.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <returns>The job that takes the file in.</returns>
    public async Task<Outcome<Job>> ImportAsync(
        Permit<CollectStage> permit, RecordKind kind, Stream content, string? file, IReadOnlyDictionary<string, string> given, Actor actor,
        CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(permit);
        permit.Demand(clock.GetUtcNow());
        using var sha = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var table = await CsvTable.ReadAsync(new HashingStream(content, sha), file, cancellationToken);
        if (!table.Succeeded) return Outcome<Job>.Failed(table.Problems);
        var items = Items(table.Value, kind, given, file);
        if (!items.Succeeded) return Outcome<Job>.Failed(items.Problems);
        var job = await StageAsync(permit, kind, Convert.ToHexStringLower(sha.GetHashAndReset()), table.Value.Rows.Count, items.Value, actor, cancellationToken);
        await queue.WakeAsync(job.Id, cancellationToken);
        return job;
    }

    private static Outcome<IReadOnlyList<StagedItem>> Items(CsvTable table, RecordKind kind, IReadOnlyDictionary<string, string> given, string? file)
    {
        if (kind == RecordKind.Profile)
        {
            var people = PeopleMapping.From(table.Header, given, file);
            return people.Succeeded ? PeopleFile.Read(table, people.Value, file) : Outcome<IReadOnlyList<StagedItem>>.Failed(people.Problems);
        }
        var conversations = ConversationMapping.From(table.Header, given, file);
        return conversations.Succeeded
            ? ConversationFile.Read(table, conversations.Value, file)
            : Outcome<IReadOnlyList<StagedItem>>.Failed(conversations.Problems);
    }

    private async Task<Job> StageAsync(
        Permit<CollectStage> permit, RecordKind kind, string sha256, int rows, IReadOnlyList<StagedItem> items, Actor actor, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var import = new Import
        {
            Id = Guid.NewGuid(), ActivityId = permit.ActivityId, Kind = kind, Sha256 = sha256, Rows = rows, Items = items.Count, StartedAt = now,
        };
        var chunks = items.Chunk(ChunkSize).ToList();
        var job = new Job
        {
            Id = Guid.NewGuid(), Kind = ImportHandler.JobKind, ActivityId = permit.ActivityId, TargetId = import.Id, StartedBy = actor.Id, Total = chunks.Count,
            CreatedAt = now, UpdatedAt = now,
        };
        await using var work = await workspace.BeginAsync(cancellationToken);
        work.Add(import);
        work.Add(job);
        for (var i = 0; i < chunks.Count; i++)
        {
            var id = Guid.NewGuid();
            work.Add(new ImportChunk { Id = id, ImportId = import.Id, Index = i, Payload = keys.SealArtefact(id, JsonSerializer.SerializeToUtf8Bytes(chunks[i])) });
        }
        work.Record(new Happening(
            "collect.import-started", actor, permit.ActivityId, Stage.Collect,
            ("import", import.Id.ToString()), ("kind", kind.ToString()), ("sha256", sha256), ("rows", (long)rows), ("items", (long)items.Count)));
        await work.CommitAsync(cancellationToken);
        return job;
    }
}
