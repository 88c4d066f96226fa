using Waarborg.Chain.Artefacts;
using Waarborg.Chain.Artefacts.Recruitment;
using Waarborg.Chain.Gatekeeping;
using Waarborg.Chain.Workspace;
using Waarborg.Law;

namespace Waarborg.Chain.Rights;

/// <summary>Knows who was told when, who objected, who consented, and whether erasures are on time.</summary>
public sealed class RightsFacts : IFactSource
{
    /// <inheritdoc />
    public Stage Stage => Stage.Rights;

    /// <inheritdoc />
    public async Task<Facts> AddAsync(IReading reading, Activity activity, Facts facts, CancellationToken cancellationToken)
    {
        var notices = await NoticesAsync(reading, activity, cancellationToken);
        var covering = notices.Where(n => NoticeChecklist.Items.Where(i => i.Required).All(i => n.Covers.Contains(i.Id))).Select(n => Guid.Parse(n.Id)).ToList();
        var notified = (await reading.ListAsync<NoticeDelivery, FirstDelivery>(
                q => q.Where(d => d.ActivityId == activity.Id && d.Outcome == DeliveryOutcome.Delivered && d.NoticeId != null && covering.Contains(d.NoticeId.Value))
                    .GroupBy(d => d.PersonId).Select(g => new FirstDelivery(g.Key, g.Min(d => d.On))), cancellationToken))
            .ToDictionary(d => d.PersonId, d => d.On);
        var wishes = (await reading.ListAsync<Wish, Wish>(q => q.Where(w => w.ActivityId == activity.Id).OrderBy(w => w.At), cancellationToken))
            .ToLookup(w => w.PersonId);
        var today = DateOnly.FromDateTime(facts.Now.UtcDateTime);
        var overdue = await reading.CountAsync<RightsRequest>(r => r.Kind == RequestKind.Erasure && r.CompletedAt == null && r.DueOn < today, cancellationToken);
        return facts with
        {
            Notices = notices,
            OverdueErasures = overdue,
            ErasureListApplied = true,
            People = facts.People is null ? null : [.. facts.People.Select(p => With(p, notified, wishes))],
        };
    }

    private static SubjectFacts With(SubjectFacts person, Dictionary<Guid, DateOnly> notified, ILookup<Guid, Wish> wishes)
    {
        var mine = wishes[person.Id.Value].ToList();
        var objection = mine.LastOrDefault(w => w.Kind is WishKind.Objection or WishKind.ObjectionWithdrawn);
        var consent = mine.LastOrDefault(w => w.Kind is WishKind.ConsentGiven or WishKind.ConsentWithdrawn);
        return person with
        {
            NotifiedOn = notified.TryGetValue(person.Id.Value, out var day) ? day : null,
            Objected = objection?.Kind == WishKind.Objection,
            Consent = consent?.Kind switch { WishKind.ConsentGiven => ConsentState.Given, WishKind.ConsentWithdrawn => ConsentState.Withdrawn, _ => ConsentState.None },
            ConsentProven = consent is { Kind: WishKind.ConsentGiven, TextSha256: not null },
        };
    }

    private static async Task<List<NoticeFact>> NoticesAsync(IReading reading, Activity activity, CancellationToken cancellationToken)
    {
        var notices = await reading.ListAsync<Notice, Notice>(q => q.Where(n => n.ActivityId == activity.Id), cancellationToken);
        // A notice at the door of a vacancy is in front of everybody before anything can be sent: whoever could be reached is reached, by construction.
        var atTheDoor = (await reading.ListAsync<Opening, Guid>(q => q.Where(o => o.ActivityId == activity.Id).Select(o => o.NoticeId), cancellationToken)).ToHashSet();
        var facts = new List<NoticeFact>();
        foreach (var notice in notices)
        {
            var id = notice.Id;
            var delivered = await reading.CountAsync<NoticeDelivery>(d => d.NoticeId == id && d.Outcome == DeliveryOutcome.Delivered, cancellationToken);
            var bounced = await reading.CountAsync<NoticeDelivery>(d => d.NoticeId == id && d.Outcome == DeliveryOutcome.Bounced, cancellationToken);
            facts.Add(new NoticeFact(id.ToString(), notice.PublishedOn, notice.Covers.Split(' ').ToHashSet(StringComparer.Ordinal), atTheDoor.Contains(id) ? Math.Max(1, delivered) : delivered, bounced));
        }
        return facts;
    }

    private sealed record FirstDelivery(Guid PersonId, DateOnly On);
}
