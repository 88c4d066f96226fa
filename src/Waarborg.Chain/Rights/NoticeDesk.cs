using System.Security.Cryptography;
using System.Text;
using Waarborg.Chain.Artefacts;
using Waarborg.Chain.Files;
using Waarborg.Chain.People;
using Waarborg.Chain.Problems;
using Waarborg.Chain.Workspace;
using Waarborg.Law;

namespace Waarborg.Chain.Rights;

/// <summary>Keeps the notices that were sent, and to whom they came (GDPR Art. 13 and 14). Thread safe.</summary>
public sealed class NoticeDesk(IWorkspace workspace, KeyRing keys, TimeProvider clock)
{
    private static readonly IReadOnlyDictionary<string, string[]> Columns = new Dictionary<string, string[]>
    {
        ["person"] = ["customer_id", "klantnummer", "klant_id", "person_id", "id"],
        ["on"] = ["delivered_at", "delivered_on", "bezorgd_op", "date", "datum"],
        ["outcome"] = ["outcome", "status", "resultaat"],
    };

    /// <summary>Records the text of a notice and what it covers.</summary>
    /// <param name="activityId">The activity it is about.</param>
    /// <param name="text">The exact text as people receive it.</param>
    /// <param name="covers">Ids of <see cref="NoticeChecklist"/> items that the text covers.</param>
    /// <param name="publishedOn">From which day it is in use; not in the future.</param>
    /// <param name="actor">A data steward or the DPO.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task<Outcome<Notice>> PublishAsync(
        string activityId, string text, IReadOnlyCollection<string> covers, DateOnly publishedOn, Actor actor, CancellationToken cancellationToken)
    {
        if (!actor.Has(Role.DataSteward, Role.Dpo)) return CommonProblems.NotAllowed(Role.DataSteward);
        if (string.IsNullOrWhiteSpace(text)) return RightsProblems.EmptyNotice();
        var now = clock.GetUtcNow();
        if (publishedOn > DateOnly.FromDateTime(now.UtcDateTime)) return RightsProblems.FutureNotice();
        var known = NoticeChecklist.Items.Select(item => item.Id).ToHashSet(StringComparer.Ordinal);
        var notice = new Notice
        {
            Id = Guid.NewGuid(), ActivityId = activityId, Text = text, Covers = string.Join(' ', covers.Where(known.Contains).Order(StringComparer.Ordinal)),
            Sha256 = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text))), PublishedOn = publishedOn, RecordedAt = now,
        };
        await using var work = await workspace.BeginAsync(cancellationToken);
        work.Add(notice);
        work.Record(new Happening(
            "rights.notice-published", actor, activityId, Stage.Rights, ("notice", notice.Id.ToString()), ("sha256", notice.Sha256), ("covers", notice.Covers)));
        await work.CommitAsync(cancellationToken);
        return notice;
    }

    /// <summary>Records the delivery report of a notice: a CSV with the customer number, the day, and delivered or bounced.</summary>
    /// <returns>How many were delivered and how many bounced; rows of unknown people are counted apart.</returns>
    public async Task<Outcome<DeliveryReport>> RecordDeliveriesAsync(Guid noticeId, Stream csv, string? file, Actor actor, CancellationToken cancellationToken)
    {
        if (!actor.Has(Role.DataSteward, Role.Dpo)) return CommonProblems.NotAllowed(Role.DataSteward);
        var table = await CsvTable.ReadAsync(csv, file, cancellationToken);
        if (!table.Succeeded) return Outcome<DeliveryReport>.Failed(table.Problems);
        var columns = ColumnMatcher.Match(table.Value.Header, new Dictionary<string, string>(), Columns, ["person", "on", "outcome"], file);
        if (!columns.Succeeded) return Outcome<DeliveryReport>.Failed(columns.Problems);
        await using var work = await workspace.BeginAsync(cancellationToken);
        var notice = await work.FindAsync<Notice>(n => n.Id == noticeId, cancellationToken);
        if (notice is null) return CommonProblems.NotFound(new("Deze kennisgeving", "notice"));
        var rows = Rows(table.Value, columns.Value, notice, DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime), file);
        if (!rows.Succeeded) return Outcome<DeliveryReport>.Failed(rows.Problems);
        var report = await AddAsync(work, notice, rows.Value, actor, cancellationToken);
        await work.CommitAsync(cancellationToken);
        return report;
    }

    /// <summary>The notices of an activity, newest first.</summary>
    public async Task<IReadOnlyList<Notice>> ListAsync(string activityId, CancellationToken cancellationToken)
    {
        await using var reading = await workspace.ReadAsync(cancellationToken);
        return await reading.ListAsync<Notice, Notice>(q => q.Where(n => n.ActivityId == activityId).OrderByDescending(n => n.PublishedOn).ThenByDescending(n => n.RecordedAt), cancellationToken);
    }

    private static Outcome<IReadOnlyList<DeliveryRow>> Rows(CsvTable table, IReadOnlyDictionary<string, string> columns, Notice notice, DateOnly today, string? file)
    {
        var rows = new List<DeliveryRow>();
        foreach (var row in table.Rows)
        {
            if (row[columns["person"]].Length == 0) return CsvProblems.EmptyValue(file, row.Line, columns["person"]);
            if (Dates.ParseDay(row[columns["on"]]) is not { } on) return CsvProblems.BadDate(file, row.Line, columns["on"]);
            if (on < notice.PublishedOn || on > today) return RightsProblems.DeliveryOutOfRange(file, row.Line);
            DeliveryOutcome? outcome = row[columns["outcome"]].ToLowerInvariant() switch
            {
                "delivered" or "bezorgd" => DeliveryOutcome.Delivered,
                "bounced" or "teruggekomen" => DeliveryOutcome.Bounced,
                _ => null,
            };
            if (outcome is null) return CsvProblems.BadChoice(file, row.Line, columns["outcome"], "delivered, bounced");
            rows.Add(new DeliveryRow(row[columns["person"]], on, outcome.Value));
        }
        return Outcome<IReadOnlyList<DeliveryRow>>.Of(rows);
    }

    private async Task<DeliveryReport> AddAsync(IUnitOfWork work, Notice notice, IReadOnlyList<DeliveryRow> rows, Actor actor, CancellationToken cancellationToken)
    {
        int delivered = 0, bounced = 0, unknown = 0;
        foreach (var batch in rows.DistinctBy(r => r.PersonId).Chunk(250))
        {
            var hashes = batch.Select(r => keys.HashExternalId(r.PersonId)).ToList();
            var people = (await work.ListAsync<Person, Person>(q => q.Where(p => hashes.Contains(p.ExternalIdHash) && p.WrappedKey != null), cancellationToken))
                .ToDictionary(p => Convert.ToHexString(p.ExternalIdHash), StringComparer.Ordinal);
            var found = new List<Person>();
            foreach (var row in batch)
            {
                if (!people.TryGetValue(Convert.ToHexString(keys.HashExternalId(row.PersonId)), out var person))
                {
                    unknown++;
                    continue;
                }
                work.Add(new NoticeDelivery
                {
                    Id = Guid.NewGuid(), NoticeId = notice.Id, PersonId = person.Id, ActivityId = notice.ActivityId, On = row.On, Outcome = row.Outcome,
                });
                found.Add(person);
                if (row.Outcome == DeliveryOutcome.Delivered) delivered++;
                else bounced++;
            }
            work.Record(new Happening("rights.notice-delivered", actor, notice.ActivityId, Stage.Rights, ("notice", notice.Id.ToString()), ("people", (long)found.Count)), found);
        }
        return new DeliveryReport(delivered, bounced, unknown);
    }

    private sealed record DeliveryRow(string PersonId, DateOnly On, DeliveryOutcome Outcome);
}
