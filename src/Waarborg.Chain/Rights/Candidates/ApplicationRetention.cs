using Waarborg.Chain.Artefacts.Recruitment;
using Waarborg.Chain.People;
using Waarborg.Chain.Workspace;
using Waarborg.Law;

namespace Waarborg.Chain.Rights.Candidates;

/// <summary>
/// Carries out the terms for applications: four weeks after the procedure, a year with consent (guideline of the AP and the NVP code). A week before, the candidate's page
/// begins to announce it. Whoever has a request open is kept until it is answered. A procedure that nobody ends, ends by itself. Thread safe.
/// </summary>
public sealed class ApplicationRetention(IWorkspace workspace, EraseSubject eraser, TimeProvider clock)
{
    /// <summary>Days after the procedure.</summary>
    public const int Days = 28;

    /// <summary>Days before the end on which the candidate's page begins to announce it.</summary>
    public const int ReminderDays = 7;

    /// <summary>Days after the closing date on which a procedure that nobody ended ends by itself. A product default.</summary>
    public const int LongestProcedureDays = 180;

    /// <summary>Carries out what is due. Repeating it does nothing twice.</summary>
    /// <returns>How many erasures were started.</returns>
    public async Task<int> CarryOutAsync(CancellationToken cancellationToken)
    {
        var today = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
        await EndForgottenAsync(today, cancellationToken);
        List<(JobApplication Application, Opening Opening)> due;
        await using (var reading = await workspace.ReadAsync(cancellationToken))
        {
            var openings = (await reading.ListAsync<Opening, Opening>(q => q.Where(o => o.EndedAt != null), cancellationToken)).ToDictionary(o => o.Id);
            var ids = openings.Keys.ToList();
            var contested = (await reading.ListAsync<CandidateRequest, Guid>(q => q.Where(r => r.AnsweredAt == null).Select(r => r.ApplicationId), cancellationToken)).ToHashSet();
            // Whoever is being erased already needs no second push.
            var leaving = (await reading.ListAsync<Person, Guid>(q => q.Where(p => p.Restricted || p.WrappedKey == null).Select(p => p.Id), cancellationToken)).ToHashSet();
            due = [.. (await reading.ListAsync<JobApplication, JobApplication>(q => q.Where(a => ids.Contains(a.OpeningId)), cancellationToken)).Where(a => !contested.Contains(a.Id) && !leaving.Contains(a.PersonId)).Select(a => (a, openings[a.OpeningId]))];
        }
        var erased = 0;
        foreach (var (application, opening) in due)
        {
            var end = EndsOn(application, opening)!.Value;
            if (today >= end) erased += (await eraser.ExpireAsync(application.PersonId, application.ActivityId, cancellationToken)).Succeeded ? 1 : 0;
            else if (application.RemindedOn is null && today >= end.AddDays(-ReminderDays)) await RemindAsync(application.Id, today, cancellationToken);
        }
        return erased;
    }

    /// <summary>The day on which everything of an application is erased; null while the procedure goes on. A control case goes with the procedure.</summary>
    /// <param name="application">The application.</param>
    /// <param name="opening">Its vacancy.</param>
    public static DateOnly? EndsOn(JobApplication application, Opening opening)
    {
        ArgumentNullException.ThrowIfNull(application);
        ArgumentNullException.ThrowIfNull(opening);
        if (opening.EndedAt is not { } ended) return null;
        var day = DateOnly.FromDateTime(ended.UtcDateTime);
        return application.IsControl ? day : application.KeepLonger ? day.AddYears(1) : day.AddDays(Days);
    }

    private async Task RemindAsync(Guid applicationId, DateOnly today, CancellationToken cancellationToken)
    {
        await using var work = await workspace.BeginAsync(cancellationToken);
        if (await work.FindAsync<JobApplication>(a => a.Id == applicationId, cancellationToken) is not { } application) return;
        var person = await work.UsablePersonAsync(application.PersonId, cancellationToken);
        application.RemindedOn = today;
        work.Record(new Happening("rights.term-announced", Actor.System, application.ActivityId, Stage.Rights, ("application", applicationId.ToString())), person is null ? null : [person]);
        await work.CommitAsync(cancellationToken);
    }

    private async Task EndForgottenAsync(DateOnly today, CancellationToken cancellationToken)
    {
        var before = today.AddDays(-LongestProcedureDays);
        await using var work = await workspace.BeginAsync(cancellationToken);
        var forgotten = (await work.ListAsync<Opening, Opening>(q => q.Where(o => o.OpenedAt != null && o.EndedAt == null), cancellationToken))
            .Where(o => (o.ClosesOn ?? DateOnly.FromDateTime(o.OpenedAt!.Value.UtcDateTime)) < before).ToList();
        foreach (var opening in forgotten)
        {
            opening.EndedAt = clock.GetUtcNow();
            work.Record(new Happening("rights.procedure-ended", Actor.System, opening.ActivityId, Stage.Rights, ("opening", opening.Id.ToString())));
        }
        await work.CommitAsync(cancellationToken);
    }
}
