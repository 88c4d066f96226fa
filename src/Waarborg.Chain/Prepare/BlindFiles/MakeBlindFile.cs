using Waarborg.Chain.Artefacts.Recruitment;
using Waarborg.Chain.People;
using Waarborg.Chain.Problems;
using Waarborg.Chain.Workspace;
using Waarborg.Law;
using Waarborg.Recruitment.Blinding;
using Waarborg.Recruitment.Reading;

namespace Waarborg.Chain.Prepare.BlindFiles;

/// <summary>
/// Makes the version of an application that a reviewer sees until the decision: without name, contact, sex, age, origin, religion, family and the words that the employer
/// lists. Making it anew replaces it. Thread safe.
/// </summary>
public sealed class MakeBlindFile(IWorkspace workspace, KeyRing keys, Blinder blinder, TimeProvider clock)
{
    /// <summary>Makes it.</summary>
    /// <param name="permit">From the gate, for preparing; it covers the candidate.</param>
    /// <param name="applicationId">The application.</param>
    /// <param name="actor">On whose behalf.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task<Outcome<BlindFile>> MakeAsync(Permit<PrepareStage> permit, Guid applicationId, Actor actor, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(permit);
        permit.Demand(clock.GetUtcNow());
        await using var reading = await workspace.ReadAsync(cancellationToken);
        var application = await reading.FindAsync<JobApplication>(a => a.Id == applicationId && a.ActivityId == permit.ActivityId, cancellationToken);
        var person = application is null ? null : await reading.UsablePersonAsync(application.PersonId, cancellationToken);
        if (application is null || person is null) return CommonProblems.NotFound(new("Deze sollicitatie", "application"));
        if (!permit.Covers(person.SubjectId)) return NotCovered();
        var opening = (await reading.FindAsync<Opening>(o => o.Id == application.OpeningId, cancellationToken))!;
        // Slow work outside the transaction: on the embedded database there is one writer at a time.
        var papers = Blind(keys.OpenJson<ApplicationContent>(person, application.Id, application.Payload), opening, application.Language, blinder);
        await using var work = await workspace.BeginAsync(cancellationToken);
        var file = await work.FindAsync<BlindFile>(b => b.ApplicationId == applicationId, cancellationToken);
        if (file is null)
        {
            var id = Guid.NewGuid();
            file = new BlindFile { Id = id, ApplicationId = applicationId, PersonId = person.Id, ActivityId = application.ActivityId, Payload = keys.SealJson(person, id, papers) };
            work.Add(file);
        }
        else
        {
            file.Payload = keys.SealJson(person, file.Id, papers);
        }
        file.MadeAt = clock.GetUtcNow();
        work.Record(
            new Happening(
                "prepare.blinded", actor, application.ActivityId, Stage.Prepare, ("application", applicationId.ToString()), ("papers", (long)papers.Count),
                ("masked", (long)papers.Sum(p => p.Masked))), [person]);
        await work.CommitAsync(cancellationToken);
        return file;
    }

    /// <summary>The blind documents of an application; what is known of the candidate goes first, so that nothing found later can depend on the name.</summary>
    internal static IReadOnlyList<BlindPaper> Blind(ApplicationContent content, Opening opening, string language, Blinder blinder)
    {
        var known = Known(content, opening);
        return
        [
            .. content.Papers.Select(p =>
            {
                var blind = blinder.Blind(Blinder.WithoutOwn(new ApplicationDocument(p.Name, p.Text, p.Kind), known, language), known, language);
                return new BlindPaper(p.Name, p.Kind, blind.Text, blind.Masked);
            }),
        ];
    }

    private static ApplicantData Known(ApplicationContent content, Opening opening) => new(content.Name) { Contacts = [content.Email], Proxies = opening.ProxyList };

    private static Problem NotCovered() => new(
        "prepare.not-covered", new("De poort laat deze sollicitatie niet toe tot de voorbereiding.", "The gate does not admit this application to preparation."));
}
