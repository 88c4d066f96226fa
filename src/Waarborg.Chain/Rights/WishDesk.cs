using System.Security.Cryptography;
using System.Text;
using Waarborg.Chain.Artefacts;
using Waarborg.Chain.People;
using Waarborg.Chain.Problems;
using Waarborg.Chain.Work;
using Waarborg.Chain.Workspace;
using Waarborg.Law;

namespace Waarborg.Chain.Rights;

/// <summary>
/// Records what a person wishes: consent, withdrawal, objection. It works from the next question to the gate on, and models that learned from somebody who objects or
/// withdraws forget them. Thread safe.
/// </summary>
public sealed class WishDesk(IWorkspace workspace, SubjectIndex subjects, IEnumerable<IWishFollower> followers, IJobQueue queue, TimeProvider clock)
{
    /// <summary>Records a wish.</summary>
    /// <param name="activityId">The activity it is about.</param>
    /// <param name="externalId">The organisation's id of the person.</param>
    /// <param name="kind">What is wished.</param>
    /// <param name="channel">How it was made known: portal, mail, phone.</param>
    /// <param name="consentText">The exact text agreed to; required for consent, since consent must be provable (GDPR Art. 7(1)).</param>
    /// <param name="actor">Who records it.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task<Outcome<Wish>> RecordAsync(
        string activityId, string externalId, WishKind kind, string channel, string? consentText, Actor actor, CancellationToken cancellationToken)
    {
        if (!actor.Has(Role.DataSteward, Role.Dpo, Role.ServiceAgent)) return CommonProblems.NotAllowed(Role.DataSteward);
        var person = await subjects.FindPersonAsync(externalId, cancellationToken);
        if (person?.WrappedKey is null) return CommonProblems.NotFound(new("Een persoon met dit nummer", "person with this number"));
        var wish = new Wish
        {
            Id = Guid.NewGuid(), PersonId = person.Id, ActivityId = activityId, Kind = kind, At = clock.GetUtcNow(), Channel = channel,
            TextSha256 = string.IsNullOrWhiteSpace(consentText) ? null : Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(consentText))),
        };
        await using var work = await workspace.BeginAsync(cancellationToken);
        work.Add(wish);
        var drafts = kind == WishKind.Objection ? await PatientWishes.ObjectionEffect.CarryOutAsync(work, activityId, person.Id, cancellationToken) : 0;
        work.Record(new Happening("rights.wish", actor, activityId, Stage.Rights, ("wish", kind.ToString()), ("channel", channel), ("drafts", (long)drafts)), [person]);
        var jobs = new List<Guid>();
        if (kind is WishKind.Objection or WishKind.ConsentWithdrawn)
            foreach (var follower in followers) jobs.AddRange(await follower.FollowAsync(work, person, activityId, actor, cancellationToken));
        await work.CommitAsync(cancellationToken);
        foreach (var job in jobs) await queue.WakeAsync(job, cancellationToken);
        return wish;
    }
}
