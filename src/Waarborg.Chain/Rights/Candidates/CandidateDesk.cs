using System.Text.Json.Nodes;
using Waarborg.Chain.Activities;
using Waarborg.Chain.Artefacts;
using Waarborg.Chain.Artefacts.Recruitment;
using Waarborg.Chain.Gatekeeping;
using Waarborg.Chain.People;
using Waarborg.Chain.Problems;
using Waarborg.Chain.Work;
using Waarborg.Chain.Workspace;
using Waarborg.Law;
using Waarborg.Recruitment.Reviewing;

namespace Waarborg.Chain.Rights.Candidates;

/// <summary>
/// What a candidate can see and do without an account, behind the secret link: the outcome with its explanation, the four routes, a copy, a longer or a shorter term, and
/// erasure. Free, and by the same channel as applying. Thread safe.
/// </summary>
public sealed class CandidateDesk(
    IWorkspace workspace, KeyRing keys, Gatekeeper gatekeeper, ExportSubject exporter, EraseSubject eraser, TimeProvider clock)
{
    /// <summary>Longest text of a request, in characters.</summary>
    public const int LongestText = 8_000;

    /// <summary>A candidate as the log knows one: whoever holds the link.</summary>
    public static readonly Actor Candidate = Actor.With("candidate");

    private const int AwbWeeks = 6;

    /// <summary>What the candidate sees; null when the link leads nowhere, or everything is (being) erased.</summary>
    /// <param name="secret">The secret out of the link.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task<CandidateView?> ViewAsync(string secret, CancellationToken cancellationToken)
    {
        await using var reading = await workspace.ReadAsync(cancellationToken);
        if (await FindAsync(reading, secret, cancellationToken) is not var (application, person)) return null;
        var id = application.Id;
        var opening = (await reading.FindAsync<Opening>(o => o.Id == application.OpeningId, cancellationToken))!;
        var notice = (await reading.FindAsync<Notice>(n => n.Id == application.NoticeId, cancellationToken))!;
        var letters = await reading.ListAsync<OutcomeLetter, OutcomeLetter>(q => q.Where(l => l.ApplicationId == id).OrderByDescending(l => l.ReleasedAt), cancellationToken);
        var requests = await reading.ListAsync<CandidateRequest, CandidateRequest>(q => q.Where(r => r.ApplicationId == id).OrderByDescending(r => r.ReceivedAt), cancellationToken);
        var proposal = await reading.FindAsync<EvidenceProposal>(p => p.ApplicationId == id, cancellationToken);
        return new(
            application, opening, notice, keys.OpenJson<ApplicationContent>(person, id, application.Payload),
            [.. letters.Select(l => (l, keys.OpenJson<LetterContent>(person, l.Id, l.Payload)))],
            [.. requests.Select(r => (r, keys.OpenJson<CandidateRequestContent>(person, r.Id, r.Payload)))],
            proposal is not null, proposal is null ? null : keys.OpenJson<ProposalContent>(person, proposal.Id, proposal.Payload).Model?.Message, ApplicationRetention.EndsOn(application, opening));
    }

    /// <summary>Brings something in by one of the four routes. The receipt is what this returns.</summary>
    /// <param name="secret">The secret out of the link.</param>
    /// <param name="route">Which route.</param>
    /// <param name="text">The candidate's own words.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task<Outcome<CandidateRequest>> SubmitAsync(string secret, CandidateRoute route, string text, CancellationToken cancellationToken)
    {
        if (string.IsNullOrWhiteSpace(text) || text.Length > LongestText) return CandidateProblems.NoText();
        var now = clock.GetUtcNow();
        await using var work = await workspace.BeginAsync(cancellationToken);
        if (await FindAsync(work, secret, cancellationToken) is not var (application, person)) return CandidateProblems.NoLink();
        var letter = await work.FirstAsync<OutcomeLetter, OutcomeLetter>(q => q.Where(l => l.ApplicationId == application.Id && l.Outcome != ReviewOutcome.AskMore).OrderByDescending(l => l.ReleasedAt), cancellationToken);
        if (await WrongAsync(work, application, route, letter, cancellationToken) is { } wrong) return wrong;
        var id = Guid.NewGuid();
        var today = DateOnly.FromDateTime(now.UtcDateTime);
        var request = new CandidateRequest
        {
            Id = id, ApplicationId = application.Id, PersonId = person.Id, ActivityId = application.ActivityId, Route = route, DecisionId = letter?.Id, ReceivedAt = now,
            DueOn = route == CandidateRoute.AwbObjection ? today.AddDays(7 * AwbWeeks) : today.AddMonths(1), SuspendedAt = route is CandidateRoute.Contest or CandidateRoute.AwbObjection ? now : null,
            Payload = keys.SealJson(person, id, new CandidateRequestContent(text.Trim())),
        };
        if (route == CandidateRoute.Contest) application.State = ApplicationState.Contested;
        if (route == CandidateRoute.Objection) await HonourAsync(work, application, person, now, cancellationToken);
        work.Add(request);
        work.Record(
            new Happening(
                "rights.candidate-request", Candidate, application.ActivityId, Stage.Rights, ("request", id.ToString()), ("route", route.ToString()), ("decision", letter?.Id.ToString() ?? ""),
                ("due", request.DueOn.ToString("O")), ("suspended", request.SuspendedAt is not null)), [person]);
        await work.CommitAsync(cancellationToken);
        return request;
    }

    /// <summary>Gives or takes back the consent to a longer term; both take one click.</summary>
    /// <param name="secret">The secret out of the link.</param>
    /// <param name="longer">True for a year, false for four weeks.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task<Outcome<JobApplication>> KeepAsync(string secret, bool longer, CancellationToken cancellationToken)
    {
        await using var work = await workspace.BeginAsync(cancellationToken);
        if (await FindAsync(work, secret, cancellationToken) is not var (application, person)) return CandidateProblems.NoLink();
        application.KeepLonger = longer;
        application.RemindedOn = null;
        var notice = await work.FindAsync<Notice>(n => n.Id == application.NoticeId, cancellationToken);
        work.Record(
            new Happening("rights.candidate-term", Candidate, application.ActivityId, Stage.Rights, ("application", application.Id.ToString()), ("longer", longer), ("notice", notice?.Sha256 ?? "")), [person]);
        await work.CommitAsync(cancellationToken);
        return application;
    }

    /// <summary>A copy of everything that every stage holds (GDPR Art. 15).</summary>
    /// <param name="secret">The secret out of the link.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task<Outcome<JsonObject>> CopyAsync(string secret, CancellationToken cancellationToken)
    {
        if (await RequestAsync(secret, RequestKind.Access, cancellationToken) is not { } request) return CandidateProblems.NoLink();
        var asked = await gatekeeper.AskAsync(request, Candidate, cancellationToken);
        return asked.Value is Permit<RightsStage> permit ? await exporter.ExportAsync(permit, request, Candidate, cancellationToken) : Shut();
    }

    /// <summary>Withdraws the application and erases everything (GDPR Art. 17).</summary>
    /// <param name="secret">The secret out of the link.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task<Outcome<Job>> EraseAsync(string secret, CancellationToken cancellationToken)
    {
        if (await RequestAsync(secret, RequestKind.Erasure, cancellationToken) is not { } request) return CandidateProblems.NoLink();
        var asked = await gatekeeper.AskAsync(request, Candidate, cancellationToken);
        return asked.Value is Permit<RightsStage> permit ? await eraser.StartAsync(permit, request, Candidate, cancellationToken) : Shut();
    }

    /// <summary>The application behind a link, with its person; null when the link leads nowhere or the person is (being) erased.</summary>
    private static async Task<(JobApplication Application, Person Person)?> FindAsync(IReading reading, string secret, CancellationToken cancellationToken)
    {
        if (string.IsNullOrEmpty(secret) || secret.Length > 200) return null;
        var hash = System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(secret));
        var application = await reading.FindAsync<JobApplication>(a => a.LinkHash == hash && !a.IsControl, cancellationToken);
        var person = application is null ? null : await reading.UsablePersonAsync(application.PersonId, cancellationToken);
        return application is null || person is null ? null : (application, person);
    }

    private static async Task<Problem?> WrongAsync(IUnitOfWork work, JobApplication application, CandidateRoute route, OutcomeLetter? letter, CancellationToken cancellationToken)
    {
        if (route == CandidateRoute.AwbObjection && (await ActivityRegister.FindAsync(work, application.ActivityId, cancellationToken))?.PublicBody != true) return CandidateProblems.NoPublicBody();
        if (route is not (CandidateRoute.Contest or CandidateRoute.AwbObjection)) return null;
        if (letter is not { Outcome: ReviewOutcome.Reject } || application.State is not (ApplicationState.Decided or ApplicationState.Contested)) return CandidateProblems.NothingToContest();
        var decision = letter.Id;
        return await work.CountAsync<CandidateRequest>(r => r.ApplicationId == application.Id && r.Route == route && r.DecisionId == decision, cancellationToken) > 0 ? CandidateProblems.AlreadyContested() : null;
    }

    /// <summary>An objection works at once: no AI looks at the application any more, and what it proposed is gone.</summary>
    private static async Task HonourAsync(IUnitOfWork work, JobApplication application, Person person, DateTimeOffset now, CancellationToken cancellationToken)
    {
        application.WithAi = false;
        work.Add(new Wish { Id = Guid.NewGuid(), PersonId = person.Id, ActivityId = application.ActivityId, Kind = WishKind.Objection, At = now, Channel = "candidate page" });
        await work.DeleteAsync<EvidenceProposal>(p => p.ApplicationId == application.Id, cancellationToken);
    }

    private async Task<RightsRequest?> RequestAsync(string secret, RequestKind kind, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        await using var work = await workspace.BeginAsync(cancellationToken);
        if (await FindAsync(work, secret, cancellationToken) is not var (application, person)) return null;
        var request = new RightsRequest
        {
            Id = Guid.NewGuid(), PersonId = person.Id, ActivityId = application.ActivityId, Kind = kind, ReceivedAt = now, DueOn = DateOnly.FromDateTime(now.UtcDateTime).AddMonths(1), IdentifiedAt = now,
        };
        work.Add(request);
        work.Record(
            new Happening("rights.received", Candidate, application.ActivityId, Stage.Rights, ("request", request.Id.ToString()), ("kind", kind.ToString()), ("due", request.DueOn.ToString("O"))), [person]);
        await work.CommitAsync(cancellationToken);
        return request;
    }

    private static Problem Shut() => new("candidate.shut", new("Dit lukt nu niet. Uw verzoek is wel ontvangen; de functionaris gegevensbescherming handelt het af.", "This does not work now. Your request was received; the data protection officer will handle it."));
}
