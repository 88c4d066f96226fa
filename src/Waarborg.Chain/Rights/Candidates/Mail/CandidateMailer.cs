using Waarborg.Chain.Activities;
using Waarborg.Chain.Artefacts.Recruitment;
using Waarborg.Chain.People;
using Waarborg.Chain.Workspace;
using Waarborg.Law;

namespace Waarborg.Chain.Rights.Candidates.Mail;

/// <summary>
/// Tells candidates by mail that there is something on their page. What has to be told is read from what happened, so that no use case can forget it and a kill loses nothing;
/// a mail may then come twice, under one Message-Id. A server that cannot now is tried again for three days, further and further apart. Thread safe.
/// </summary>
public sealed class CandidateMailer(IWorkspace workspace, KeyRing keys, IMailer mailer, TimeProvider clock)
{
    /// <summary>For how long something is news, and is tried.</summary>
    public static readonly TimeSpan Window = TimeSpan.FromDays(3);

    /// <summary>How many mails one turn sends at most.</summary>
    public const int PerTurn = 200;

    private const int LongestPauseMinutes = 360;

    /// <summary>Sends what is due.</summary>
    /// <returns>How many mails the server took.</returns>
    public async Task<int> CarryOutAsync(CancellationToken cancellationToken)
    {
        if (!mailer.IsConfigured) return 0;
        await GiveUpAsync(cancellationToken);
        var sent = 0;
        foreach (var news in await DueAsync(cancellationToken))
        {
            if (await ClaimAsync(news, cancellationToken) is not var (id, mail)) continue;
            var outcome = await mailer.SendAsync(mail, cancellationToken);
            await NoteAsync(id, outcome, cancellationToken);
            if (outcome == MailOutcome.Accepted) sent++;
        }
        return sent;
    }

    /// <summary>How the mail of an activity goes; null when no mail is configured.</summary>
    /// <param name="activityId">The activity.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task<MailPost?> PostAsync(string activityId, CancellationToken cancellationToken)
    {
        if (!mailer.IsConfigured) return null;
        await using var reading = await workspace.ReadAsync(cancellationToken);
        var sent = await reading.CountAsync<CandidateMail>(m => m.ActivityId == activityId && m.SentAt != null, cancellationToken);
        var waiting = await reading.CountAsync<CandidateMail>(m => m.ActivityId == activityId && m.SentAt == null && m.GaveUpAt == null, cancellationToken);
        var lost = await reading.ListAsync<CandidateMail, CandidateMail>(q => q.Where(m => m.ActivityId == activityId && m.GaveUpAt != null).OrderByDescending(m => m.HappenedAt), cancellationToken);
        var ids = lost.Select(m => m.ApplicationId).ToList();
        var references = (await reading.ListAsync<JobApplication, JobApplication>(q => q.Where(a => ids.Contains(a.Id)), cancellationToken)).ToDictionary(a => a.Id, a => a.Reference);
        var unbound = Binds(await ActivityRegister.FindAsync(reading, activityId, cancellationToken)) ? null : mailer.Recipient;
        return new(sent, waiting, [.. lost.Where(m => references.ContainsKey(m.ApplicationId)).Select(m => (references[m.ApplicationId], m.Kind))], unbound);
    }

    /// <summary>Everything that is news and was not told, or may be tried again.</summary>
    private async Task<List<News>> DueAsync(CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var since = now - Window;
        await using var reading = await workspace.ReadAsync(cancellationToken);
        var news = await HappenedAsync(reading, since, cancellationToken);
        var known = (await reading.ListAsync<CandidateMail, CandidateMail>(q => q.Where(m => m.HappenedAt >= since), cancellationToken)).ToDictionary(m => (m.ApplicationId, m.Kind, m.About));
        var bound = new Dictionary<string, bool>(StringComparer.Ordinal);
        foreach (var activityId in news.Select(n => n.ActivityId).Distinct())
            bound[activityId] = Binds(await ActivityRegister.FindAsync(reading, activityId, cancellationToken));
        return
        [
            .. news.Where(n => bound[n.ActivityId] && (!known.TryGetValue((n.ApplicationId, n.Kind, n.About), out var mail) || (mail is { SentAt: null, GaveUpAt: null } && mail.NextTryAt <= now)))
                .OrderBy(n => n.At).Take(PerTurn),
        ];
    }

    private static async Task<List<News>> HappenedAsync(IReading reading, DateTimeOffset since, CancellationToken cancellationToken)
    {
        var day = DateOnly.FromDateTime(since.UtcDateTime);
        var news = new List<News>();
        news.AddRange((await reading.ListAsync<JobApplication, JobApplication>(q => q.Where(a => !a.IsControl && (a.ReceivedAt >= since || a.RemindedOn >= day)), cancellationToken)).SelectMany(a => Of(a, since)));
        news.AddRange((await reading.ListAsync<OutcomeLetter, OutcomeLetter>(q => q.Where(l => l.ReleasedAt >= since), cancellationToken))
            .Select(l => new News(l.ApplicationId, l.PersonId, l.ActivityId, CandidateMailKind.Letter, l.Id.ToString(), l.ReleasedAt)));
        foreach (var request in await reading.ListAsync<CandidateRequest, CandidateRequest>(q => q.Where(r => r.ReceivedAt >= since || r.AnsweredAt >= since), cancellationToken))
        {
            News About(CandidateMailKind kind, DateTimeOffset at) => new(request.ApplicationId, request.PersonId, request.ActivityId, kind, request.Id.ToString(), at);
            if (request.ReceivedAt >= since) news.Add(About(CandidateMailKind.RequestReceived, request.ReceivedAt));
            // A contest is answered by a decision, which has a letter of its own.
            if (request.AnsweredAt >= since && request.Route != CandidateRoute.Contest) news.Add(About(CandidateMailKind.RequestAnswered, request.AnsweredAt.Value));
        }
        return news;
    }

    private static IEnumerable<News> Of(JobApplication application, DateTimeOffset since)
    {
        News About(CandidateMailKind kind, string about, DateTimeOffset at) => new(application.Id, application.PersonId, application.ActivityId, kind, about, at);
        if (application.ReceivedAt >= since) yield return About(CandidateMailKind.Received, "", application.ReceivedAt);
        if (application.RemindedOn is { } day && day >= DateOnly.FromDateTime(since.UtcDateTime))
            yield return About(CandidateMailKind.TermEnds, day.ToString("O"), new(day.ToDateTime(TimeOnly.MaxValue), TimeSpan.Zero));
    }

    /// <summary>Sets down that sending begins, before it does; null when the candidate cannot be written to (any more).</summary>
    private async Task<(Guid Id, OutgoingMail Mail)?> ClaimAsync(News news, CancellationToken cancellationToken)
    {
        await using var work = await workspace.BeginAsync(cancellationToken);
        var application = await work.FindAsync<JobApplication>(a => a.Id == news.ApplicationId && !a.IsControl, cancellationToken);
        var person = application is null ? null : await work.UsablePersonAsync(application.PersonId, cancellationToken);
        if (application is null || person is null) return null;
        var (id, kind, about) = (news.ApplicationId, news.Kind, news.About);
        var mail = await work.FindAsync<CandidateMail>(m => m.ApplicationId == id && m.Kind == kind && m.About == about, cancellationToken);
        if (mail is null)
        {
            mail = new() { Id = Guid.NewGuid(), ApplicationId = id, PersonId = person.Id, ActivityId = news.ActivityId, Kind = kind, About = about, HappenedAt = news.At };
            work.Add(mail);
        }
        mail.Attempts++;
        mail.NextTryAt = clock.GetUtcNow().AddMinutes(Math.Min(LongestPauseMinutes, 1 << Math.Min(mail.Attempts, 16)));
        var controller = (await ActivityRegister.FindAsync(work, news.ActivityId, cancellationToken))?.Controller;
        await work.CommitAsync(cancellationToken);
        var to = keys.OpenJson<ApplicationContent>(person, application.Id, application.Payload).Email;
        return (mail.Id, new(mail.Id, to, application.Language, CandidateMailText.Subject(kind, application.Language), CandidateMailText.Body(kind, application.Reference, controller, application.Language)));
    }

    private async Task NoteAsync(Guid mailId, MailOutcome outcome, CancellationToken cancellationToken)
    {
        if (outcome == MailOutcome.Later) return;
        await using var work = await workspace.BeginAsync(cancellationToken);
        if (await work.FindAsync<CandidateMail>(m => m.Id == mailId, cancellationToken) is not { } mail) return;
        if (outcome == MailOutcome.Accepted) mail.SentAt = clock.GetUtcNow();
        else mail.GaveUpAt = clock.GetUtcNow();
        await RecordAsync(work, mail, cancellationToken);
        await work.CommitAsync(cancellationToken);
    }

    private async Task GiveUpAsync(CancellationToken cancellationToken)
    {
        var since = clock.GetUtcNow() - Window;
        // There is one writer at a time on the embedded database: this comes by every minute, and mostly has nothing to write.
        await using (var reading = await workspace.ReadAsync(cancellationToken))
        {
            if (await reading.CountAsync<CandidateMail>(m => m.SentAt == null && m.GaveUpAt == null && m.HappenedAt < since, cancellationToken) == 0) return;
        }
        await using var work = await workspace.BeginAsync(cancellationToken);
        var late = await work.ListAsync<CandidateMail, CandidateMail>(q => q.Where(m => m.SentAt == null && m.GaveUpAt == null && m.HappenedAt < since), cancellationToken);
        foreach (var mail in late)
        {
            mail.GaveUpAt = clock.GetUtcNow();
            await RecordAsync(work, mail, cancellationToken);
        }
        await work.CommitAsync(cancellationToken);
    }

    private async Task RecordAsync(IUnitOfWork work, CandidateMail mail, CancellationToken cancellationToken)
    {
        var person = await work.UsablePersonAsync(mail.PersonId, cancellationToken);
        work.Record(
            new Happening(
                mail.SentAt is null ? "rights.mail-undelivered" : "rights.mailed", Actor.System, mail.ActivityId, Stage.Rights, ("mail", mail.Id.ToString()), ("kind", mail.Kind.ToString()),
                ("about", mail.About), ("attempts", (long)mail.Attempts), ("recipient", mailer.Recipient ?? "here")), person is null ? null : [person]);
    }

    /// <summary>A party outside may have the addresses only when the register says that an agreement binds it (GDPR Art. 28).</summary>
    private bool Binds(Activity? activity) =>
        activity is not null && (mailer.Recipient is null || activity.Recipients?.Any(r => r.Name == mailer.Recipient && r is { Agreement: true, Country.Length: > 0 }) == true);

    private sealed record News(Guid ApplicationId, Guid PersonId, string ActivityId, CandidateMailKind Kind, string About, DateTimeOffset At);
}
