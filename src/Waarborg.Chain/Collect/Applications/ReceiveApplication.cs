using System.Security.Cryptography;
using System.Text.RegularExpressions;
using Waarborg.Chain.Artefacts;
using Waarborg.Chain.Artefacts.Recruitment;
using Waarborg.Chain.People;
using Waarborg.Chain.Problems;
using Waarborg.Chain.Workspace;
using Waarborg.Deidentification;
using Waarborg.Law;
using Waarborg.Recruitment.Reading;

namespace Waarborg.Chain.Collect.Applications;

/// <summary>Receives an application: takes out what is not needed, encrypts the rest, and logs which notice was shown before. Thread safe.</summary>
public sealed partial class ReceiveApplication(IWorkspace workspace, KeyRing keys, Detector detector, TimeProvider clock)
{
    /// <summary>Longest text of one document, in characters.</summary>
    public const int LongestText = 60_000;

    /// <summary>Longest text of the candidate's answer to a question, in characters.</summary>
    public const int LongestAnswer = 8_000;

    private const int LongestName = 200;

    /// <summary>Receives it.</summary>
    /// <param name="permit">From the gate, for collecting.</param>
    /// <param name="openingId">The vacancy.</param>
    /// <param name="form">What the candidate filled in.</param>
    /// <param name="actor">On whose behalf; a candidate has no account, so that this is the system.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task<Outcome<ReceivedApplication>> ReceiveAsync(
        Permit<CollectStage> permit, Guid openingId, ApplicationForm form, Actor actor, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(permit);
        ArgumentNullException.ThrowIfNull(form);
        var now = clock.GetUtcNow();
        permit.Demand(now);
        if (Wrong(form, now) is { Count: > 0 } wrong) return Outcome<ReceivedApplication>.Failed(wrong);
        await using var work = await workspace.BeginAsync(cancellationToken);
        var opening = await work.FindAsync<Opening>(o => o.Id == openingId && o.ActivityId == permit.ActivityId, cancellationToken);
        if (opening?.TakesApplications(DateOnly.FromDateTime(now.UtcDateTime)) != true) return ApplicationProblems.Closed();
        var id = Guid.NewGuid();
        var (reference, secret) = (NewReference(), Convert.ToBase64String(RandomNumberGenerator.GetBytes(32)).Replace('+', '-').Replace('/', '_').TrimEnd('='));
        var person = keys.NewPerson(reference, now);
        var content = Content(form);
        work.Add(person);
        work.Add(new JobApplication
        {
            Id = id, OpeningId = openingId, PersonId = person.Id, ActivityId = opening.ActivityId, Reference = reference, ReceivedAt = now, WithAi = form.WithAi == true,
            Language = form.Language, LinkHash = HashOf(secret), NoticeId = opening.NoticeId, NoticeShownAt = form.NoticeShownAt, KeepLonger = form.KeepLonger,
            IsControl = form.IsControl, Payload = keys.SealJson(person, id, content),
        });
        if (!form.IsControl) Accompany(work, opening, id, person, form, now);
        var notice = await work.FindAsync<Notice>(n => n.Id == opening.NoticeId, cancellationToken);
        work.Record(
            new Happening(
                "collect.applied", actor, opening.ActivityId, Stage.Collect, ("application", id.ToString()), ("opening", openingId.ToString()),
                ("notice", notice?.Sha256 ?? ""), ("noticeShownAt", form.NoticeShownAt.ToString("O")), ("withAi", form.WithAi == true),
                // Consent to a longer term is proven by this entry: it names the text that was shown (GDPR Art. 7(1)).
                ("keepLonger", form.KeepLonger), ("removed", (long)content.Removed)), [person]);
        await work.CommitAsync(cancellationToken);
        return new ReceivedApplication(id, reference, secret);
    }

    /// <summary>Adds the candidate's answer to a question of the reviewer as a document of its own.</summary>
    /// <param name="permit">From the gate, for collecting.</param>
    /// <param name="applicationId">The application; it waits for the candidate.</param>
    /// <param name="answer">The answer.</param>
    /// <param name="actor">On whose behalf.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task<Outcome<JobApplication>> SupplementAsync(
        Permit<CollectStage> permit, Guid applicationId, string answer, Actor actor, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(permit);
        permit.Demand(clock.GetUtcNow());
        if (string.IsNullOrWhiteSpace(answer) || answer.Length > LongestAnswer)
            return new Problem("apply.answer", new($"Schrijf een antwoord van hooguit {LongestAnswer} tekens.", $"Write an answer of at most {LongestAnswer} characters."));
        await using var work = await workspace.BeginAsync(cancellationToken);
        var application = await work.FindAsync<JobApplication>(
            a => a.Id == applicationId && a.ActivityId == permit.ActivityId && a.State == ApplicationState.WaitsForCandidate, cancellationToken);
        var person = application is null ? null : await work.UsablePersonAsync(application.PersonId, cancellationToken);
        if (application is null || person is null) return CommonProblems.NotFound(new("Deze sollicitatie", "application"));
        var content = keys.OpenJson<ApplicationContent>(person, application.Id, application.Payload);
        var (text, removed) = DoorKeeper.Clean(answer, detector, application.Language);
        var paper = new ApplicationPaper($"answer-{content.Papers.Count(p => p.Name.StartsWith("answer-", StringComparison.Ordinal)) + 1}", DocumentKind.Letter, text);
        application.Payload = keys.SealJson(person, application.Id, content with { Papers = [.. content.Papers, paper], Removed = content.Removed + removed });
        application.State = ApplicationState.WaitsForReview;
        work.Record(new Happening("collect.supplemented", actor, application.ActivityId, Stage.Collect, ("application", application.Id.ToString())), [person]);
        await work.CommitAsync(cancellationToken);
        return application;
    }

    /// <summary>The hash by which a secret link is recognised.</summary>
    /// <param name="secret">The secret out of the link.</param>
    public static byte[] HashOf(string secret) => SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(secret));

    private ApplicationContent Content(ApplicationForm form)
    {
        var (cv, one) = DoorKeeper.Clean(Normal(form.Cv), detector, form.Language);
        var (letter, two) = DoorKeeper.Clean(Normal(form.Letter), detector, form.Language);
        var papers = new List<ApplicationPaper> { new("cv", DocumentKind.Cv, cv) };
        if (letter.Length > 0) papers.Add(new("letter", DocumentKind.Letter, letter));
        return new(form.Name.Trim(), form.Email.Trim(), papers, one + two);
    }

    private void Accompany(IUnitOfWork work, Opening opening, Guid applicationId, Person person, ApplicationForm form, DateTimeOffset now)
    {
        work.Add(new NoticeDelivery
        {
            Id = Guid.NewGuid(), NoticeId = opening.NoticeId, PersonId = person.Id, ActivityId = opening.ActivityId, On = DateOnly.FromDateTime(form.NoticeShownAt.UtcDateTime),
            Outcome = DeliveryOutcome.Delivered,
        });
        if (DeclarationChoices.Known(form.Declared) is not { Count: > 0 } declared) return;
        var id = Guid.NewGuid();
        work.Add(new Declaration { Id = id, ActivityId = opening.ActivityId, Handle = keys.VaultHandle(applicationId), Payload = keys.SealDeclaration(id, declared) });
    }

    private static List<Problem> Wrong(ApplicationForm form, DateTimeOffset now)
    {
        var wrong = new List<Problem>();
        if (form.NoticeShownAt > now || form.NoticeShownAt == default) wrong.Add(ApplicationProblems.NoNotice());
        if (string.IsNullOrWhiteSpace(form.Name) || form.Name.Length > LongestName) wrong.Add(ApplicationProblems.NoName());
        if (form.Email.Length > LongestName || !Address().IsMatch(form.Email.Trim())) wrong.Add(ApplicationProblems.NoEmail());
        if (form.WithAi is null) wrong.Add(ApplicationProblems.NoRoute());
        if (string.IsNullOrWhiteSpace(form.Cv)) wrong.Add(ApplicationProblems.NoCv());
        if (form.Cv.Length > LongestText || form.Letter.Length > LongestText) wrong.Add(ApplicationProblems.TooLong());
        return wrong;
    }

    /// <summary>One form of line ends, and nothing that breaks a page or a database.</summary>
    private static string Normal(string text) => new([.. text.ReplaceLineEndings("\n").Trim().Where(c => c is '\n' or '\t' || !char.IsControl(c))]);

    /// <summary>Eight signs that cannot be taken for each other, in two groups of four.</summary>
    private static string NewReference()
    {
        var signs = RandomNumberGenerator.GetString("ABCDEFGHJKMNPQRSTVWXYZ23456789", 8);
        return $"{signs[..4]}-{signs[4..]}";
    }

    [GeneratedRegex(@"^[^\s@]+@[^\s@]+\.[^\s@.]{2,}$")]
    private static partial Regex Address();
}
