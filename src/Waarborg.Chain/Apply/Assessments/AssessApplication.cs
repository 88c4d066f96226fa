using System.Security.Cryptography;
using System.Text;
using Waarborg.Chain.Artefacts.Recruitment;
using Waarborg.Chain.People;
using Waarborg.Chain.Problems;
using Waarborg.Chain.Workspace;
using Waarborg.Law;
using Waarborg.Recruitment.Blinding;
using Waarborg.Recruitment.Finding;
using Waarborg.Recruitment.Reading;
using Waarborg.Recruitment.Vacancies;
using CriterionVerdict = Waarborg.Recruitment.Finding.Verdict;

namespace Waarborg.Chain.Apply.Assessments;

/// <summary>
/// Proposes per criterion what an application shows, with literal passages out of the blind file. It reads the application without what is known of the candidate, so that a
/// name can change nothing. Where a language model is configured, what holds of its claims is added. Makes no proposal when the candidate chose the route without AI, objected, or when
/// the assistant is stopped. Thread safe.
/// </summary>
public sealed class AssessApplication(IWorkspace workspace, KeyRing keys, EvidenceFinder finder, Blinder blinder, ModelAssessor model, TimeProvider clock)
{
    /// <summary>One in so many applications gets no proposal, whatever the candidate chose: reviewers who never read by themselves forget how.</summary>
    public const int WithoutAiOneIn = 10;

    /// <summary>Makes the proposal.</summary>
    /// <param name="permit">From the gate, for applying.</param>
    /// <param name="applicationId">The application; its blind file has been made.</param>
    /// <param name="actor">On whose behalf.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <returns>The proposal, or null when there is to be none; never a decision.</returns>
    public async Task<Outcome<EvidenceProposal?>> AssessAsync(Permit<ApplyStage> permit, Guid applicationId, Actor actor, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(permit);
        permit.Demand(clock.GetUtcNow());
        var read = await ReadAsync(permit, applicationId, cancellationToken);
        if (!read.Succeeded) return Outcome<EvidenceProposal?>.Failed(read.Problems);
        if (read.Value.File is not var (application, person, opening, content, papers)) return Outcome<EvidenceProposal?>.Of(null);
        var vacancy = opening.Read();
        // Slow work, and somebody else's answer, outside any transaction.
        var proposed = Propose(vacancy, content, papers, opening.ProxyList, application);
        proposed = application.IsControl ? MadeWrong(proposed) : await model.AddAsync(permit, person, vacancy, papers, proposed, actor, cancellationToken);
        return await SaveAsync(permit, application, person, opening, content, proposed, actor, cancellationToken);
    }

    private async Task<Outcome<Found>> ReadAsync(Permit<ApplyStage> permit, Guid applicationId, CancellationToken cancellationToken)
    {
        await using var reading = await workspace.ReadAsync(cancellationToken);
        var application = await reading.FindAsync<JobApplication>(a => a.Id == applicationId && a.ActivityId == permit.ActivityId, cancellationToken);
        var person = application is null ? null : await reading.UsablePersonAsync(application.PersonId, cancellationToken);
        var blind = await reading.FindAsync<BlindFile>(b => b.ApplicationId == applicationId, cancellationToken);
        if (application is null || person is null || blind is null) return CommonProblems.NotFound(new("Deze sollicitatie", "application"));
        if (!application.WithAi || !permit.Covers(person.SubjectId) || IsSampleWithoutAi(application) || await reading.IsStoppedAsync(application.ActivityId, cancellationToken))
            return new Found(null);
        var opening = (await reading.FindAsync<Opening>(o => o.Id == application.OpeningId, cancellationToken))!;
        return new Found(
            (application, person, opening, keys.OpenJson<ApplicationContent>(person, application.Id, application.Payload), keys.OpenJson<List<BlindPaper>>(person, blind.Id, blind.Payload)));
    }

    /// <summary>Whether an application belongs to the share that is judged without AI. Follows from its random id alone.</summary>
    internal static bool IsSampleWithoutAi(JobApplication application) => !application.IsControl && SHA256.HashData(application.Id.ToByteArray())[0] % WithoutAiOneIn == 0;

    /// <summary>What the finder finds, moved to the blind documents; what does not stand there word for word is dropped and counted.</summary>
    internal ProposalContent Propose(Vacancy vacancy, ApplicationContent content, IReadOnlyList<BlindPaper> papers, IReadOnlyList<string> proxies, JobApplication application)
    {
        var known = new ApplicantData(content.Name) { Contacts = [content.Email], Proxies = proxies };
        ApplicationDocument[] neutral = [.. content.Papers.Select(p => Blinder.WithoutOwn(new ApplicationDocument(p.Name, p.Text, p.Kind), known, application.Language))];
        BlindDocument[] blind = [.. neutral.Select(d => blinder.Blind(d, known, application.Language))];
        var texts = papers.ToDictionary(p => p.Name, p => p.Text);
        var report = finder.Find(vacancy, neutral, DateOnly.FromDateTime(application.ReceivedAt.UtcDateTime));
        var dropped = 0;
        var criteria = new List<CriterionEvidence>();
        foreach (var evidence in report.Criteria)
        {
            var passages = Blinder.Passages(evidence, blind);
            var literal = passages.Where(p => texts.TryGetValue(p.Document, out var text) && p.End <= text.Length && text[p.Start..p.End] == p.Text).ToList();
            dropped += passages.Count - literal.Count;
            criteria.Add(evidence with { Passages = literal });
        }
        var warnings = report.Warnings.Select(w =>
        {
            var document = blind.First(d => d.Name == w.Document);
            var (start, end) = document.Map(w.Start, w.End);
            return new ProposedWarning(w.Kind, w.Document, start, end, document.Text[start..end]);
        });
        return new(criteria, [.. warnings], dropped);
    }

    /// <summary>One criterion turned around: the first that the file clearly shows, or clearly does not.</summary>
    internal static ProposalContent MadeWrong(ProposalContent right)
    {
        var wrong = right.Criteria.FirstOrDefault(c => c.Verdict == CriterionVerdict.NotMet) ?? right.Criteria.FirstOrDefault(c => c.Verdict == CriterionVerdict.Met);
        if (wrong is null) return right;
        var turned = wrong.Verdict == CriterionVerdict.Met ? CriterionVerdict.NotMet : CriterionVerdict.Met;
        return right with { KnownWrong = wrong.Id, Criteria = [.. right.Criteria.Select(c => c.Id == wrong.Id ? c with { Verdict = turned, Missing = null } : c)] };
    }

    /// <summary>Saves, unless the candidate objected or left, or the assistant was stopped, while the proposal was made.</summary>
    private async Task<Outcome<EvidenceProposal?>> SaveAsync(
        Permit<ApplyStage> permit, JobApplication application, Person person, Opening opening, ApplicationContent content, ProposalContent proposed, Actor actor,
        CancellationToken cancellationToken)
    {
        permit.Demand(clock.GetUtcNow());
        var (id, assessor) = (Guid.NewGuid(), AssessorCard.IdOf(proposed.Model));
        var input = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\0', content.Papers.Select(p => p.Text).Prepend(opening.Markdown)))));
        var proposal = EvidenceProposal.Of(id, application, clock.GetUtcNow(), assessor, input, keys.SealJson(person, id, proposed));
        await using var work = await workspace.BeginAsync(cancellationToken);
        var now = await work.FindAsync<JobApplication>(a => a.Id == application.Id, cancellationToken);
        if (now is not { WithAi: true } || await work.UsablePersonAsync(person.Id, cancellationToken) is null || await work.IsStoppedAsync(now.ActivityId, cancellationToken))
            return Outcome<EvidenceProposal?>.Of(null);
        await work.DeleteAsync<EvidenceProposal>(p => p.ApplicationId == application.Id, cancellationToken);
        work.Add(proposal);
        work.Record(
            new Happening(
                "apply.proposed", actor, application.ActivityId, Stage.Apply, ("application", application.Id.ToString()), ("proposal", id.ToString()), ("assessor", assessor),
                ("input", input), ("dropped", (long)proposed.Dropped), ("cut", (long)(proposed.Model?.Cuts?.Total ?? 0)), ("warnings", (long)proposed.Warnings.Count)), [person]);
        await work.CommitAsync(cancellationToken);
        return proposal;
    }

    private sealed record Found((JobApplication Application, Person Person, Opening Opening, ApplicationContent Content, IReadOnlyList<BlindPaper> Papers)? File);
}
