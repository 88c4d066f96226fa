using Waarborg.Chain.Artefacts.Recruitment;
using Waarborg.Chain.People;
using Waarborg.Chain.Problems;
using Waarborg.Chain.Workspace;
using Waarborg.Law;
using Waarborg.Recruitment.Fairness;
using Waarborg.Recruitment.Finding;
using Waarborg.Recruitment.Reading;

namespace Waarborg.Chain.Oversee.Fairness;

/// <summary>
/// The only reader of the vault: what candidates declared leaves it as aggregates, with small groups hidden. Also swaps names, pronouns and origins in the files and looks
/// whether the assessor reacts. What it cannot explain stops the procedure until somebody answers. Thread safe.
/// </summary>
public sealed class FairnessOffice(IWorkspace workspace, KeyRing keys, EvidenceFinder finder, TimeProvider clock)
{
    /// <summary>Months after which figures are measured anew. A product default.</summary>
    public const int EveryMonths = 3;

    /// <summary>On so many files at most the swaps are tried.</summary>
    private const int MostFiles = 12;

    private static readonly string[] OtherNames = ["Emmerik", "Zandvoort", "Brinkgreve", "Lauwersoog", "Oudewater", "Stavoren"];

    /// <summary>Measures, and stores the figures.</summary>
    /// <param name="permit">From the gate, for overseeing.</param>
    /// <param name="actor">The DPO, or the system when the quarter is over.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task<Outcome<FairnessSnapshot>> MeasureAsync(Permit<OverseeStage> permit, Actor actor, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(permit);
        permit.Demand(clock.GetUtcNow());
        if (actor != Actor.System && !actor.Has(Role.Dpo)) return CommonProblems.NotAllowed(Role.Dpo);
        FairnessFigures figures;
        await using (var reading = await workspace.ReadAsync(cancellationToken))
            figures = await FiguresAsync(reading, permit, cancellationToken);
        var snapshot = new FairnessSnapshot
        {
            Id = Guid.NewGuid(), ActivityId = permit.ActivityId, MeasuredAt = clock.GetUtcNow(), FiguresJson = figures.ToJson(), HasDisparity = figures.HasDisparity,
        };
        await using var work = await workspace.BeginAsync(cancellationToken);
        work.Add(snapshot);
        work.Record(new Happening(
            "oversee.fairness-measured", actor, permit.ActivityId, Stage.Oversee, ("snapshot", snapshot.Id.ToString()), ("decided", (long)figures.Decided),
            ("declared", (long)figures.Declared), ("disparity", figures.HasDisparity)));
        await work.CommitAsync(cancellationToken);
        return snapshot;
    }

    /// <summary>Answers for a difference: what was found to be the cause, and what is done. The procedure goes on.</summary>
    /// <param name="snapshotId">The figures.</param>
    /// <param name="answer">The answer.</param>
    /// <param name="actor">The DPO.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task<Outcome<FairnessSnapshot>> AnswerAsync(Guid snapshotId, string answer, Actor actor, CancellationToken cancellationToken)
    {
        if (!actor.Has(Role.Dpo)) return CommonProblems.NotAllowed(Role.Dpo);
        if (answer.Trim().Length < 40) return new Problem("fairness.answer", new("Schrijf in minstens 40 tekens wat de oorzaak is en wat u doet.", "Write in at least 40 characters what the cause is and what you do."));
        await using var work = await workspace.BeginAsync(cancellationToken);
        var snapshot = await work.FindAsync<FairnessSnapshot>(s => s.Id == snapshotId, cancellationToken);
        if (snapshot is null) return CommonProblems.NotFound(new("Deze meting", "measurement"));
        if (snapshot.AnsweredAt is not null) return snapshot;
        (snapshot.Answer, snapshot.AnsweredBy, snapshot.AnsweredAt) = (answer.Trim(), actor.Id, clock.GetUtcNow());
        work.Record(new Happening("oversee.disparity-answered", actor, snapshot.ActivityId, Stage.Oversee, ("snapshot", snapshot.Id.ToString())));
        await work.CommitAsync(cancellationToken);
        return snapshot;
    }

    /// <summary>The measurements of an activity, newest first.</summary>
    public async Task<IReadOnlyList<FairnessSnapshot>> ListAsync(string activityId, CancellationToken cancellationToken)
    {
        await using var reading = await workspace.ReadAsync(cancellationToken);
        return await reading.ListAsync<FairnessSnapshot, FairnessSnapshot>(q => q.Where(s => s.ActivityId == activityId).OrderByDescending(s => s.MeasuredAt), cancellationToken);
    }

    /// <summary>The activities whose quarter is over: there are outcomes, and the newest figures are too old or there are none.</summary>
    public async Task<IReadOnlyList<string>> DueAsync(CancellationToken cancellationToken)
    {
        await using var reading = await workspace.ReadAsync(cancellationToken);
        var before = clock.GetUtcNow().AddMonths(-EveryMonths);
        var recent = await reading.ListAsync<FairnessSnapshot, string>(q => q.Where(s => s.MeasuredAt > before).Select(s => s.ActivityId).Distinct(), cancellationToken);
        return [.. (await reading.ListAsync<Declaration, string>(q => q.Where(d => d.Selected != null).Select(d => d.ActivityId).Distinct(), cancellationToken)).Except(recent)];
    }

    private async Task<FairnessFigures> FiguresAsync(IReading reading, Permit<OverseeStage> permit, CancellationToken cancellationToken)
    {
        var id = permit.ActivityId;
        var declared = (await reading.ListAsync<Declaration, Declaration>(q => q.Where(d => d.ActivityId == id && d.Selected != null), cancellationToken))
            .Select(d => (Groups: keys.OpenDeclaration(d), d.Selected, d.Followed)).ToList();
        var decided = await reading.CountAsync<JobApplication>(a => a.ActivityId == id && !a.IsControl && a.State == ApplicationState.Decided, cancellationToken);
        return new(
            FairnessReport.Of([.. declared.Select(d => new SelfDeclared(d.Groups, d.Selected == true))]),
            FairnessReport.Of([.. declared.Where(d => d.Followed is not null).Select(d => new SelfDeclared(d.Groups, d.Followed == true))]),
            await SwapsAsync(reading, permit, cancellationToken), Math.Max(decided, declared.Count), declared.Count);
    }

    private async Task<IReadOnlyList<CounterfactualResult>> SwapsAsync(IReading reading, Permit<OverseeStage> permit, CancellationToken cancellationToken)
    {
        var id = permit.ActivityId;
        var applications = await reading.ListAsync<JobApplication, JobApplication>(
            q => q.Where(a => a.ActivityId == id && a.WithAi && !a.IsControl).OrderByDescending(a => a.ReceivedAt).Take(MostFiles), cancellationToken);
        var results = new List<CounterfactualResult>();
        foreach (var group in applications.GroupBy(a => a.OpeningId))
        {
            var opening = (await reading.FindAsync<Opening>(o => o.Id == group.Key, cancellationToken))!;
            var vacancy = opening.Read();
            var files = new List<(IReadOnlyList<ApplicationDocument> Documents, string Name)>();
            foreach (var application in group)
            {
                if (await reading.UsablePersonAsync(application.PersonId, cancellationToken) is not { } person || !permit.Covers(person.SubjectId)) continue;
                var content = keys.OpenJson<ApplicationContent>(person, application.Id, application.Payload);
                files.Add(([.. content.Papers.Select(p => new ApplicationDocument(p.Name, p.Text, p.Kind))], content.Name));
            }
            EvidenceReport Assess(IReadOnlyList<ApplicationDocument> documents) => finder.Find(vacancy, documents, DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime));
            results.Add(CounterfactualTest.Run(Assess, [.. files.Select(f => (f.Documents, Names(f.Name)))]));
            results.Add(CounterfactualTest.Run(Assess, [.. files.Select(f => (f.Documents, CounterfactualSwap.Pronouns))]));
            results.Add(CounterfactualTest.Run(Assess, [.. files.Select(f => (f.Documents, CounterfactualSwap.Origin))]));
        }
        return [.. results.Where(r => r.Swap.Length > 0).GroupBy(r => r.Swap).Select(g => new CounterfactualResult(g.Key, g.Sum(r => r.Compared), g.Sum(r => r.Changed), [.. g.SelectMany(r => r.Criteria).Distinct()]))];
    }

    private static CounterfactualSwap Names(string name)
    {
        string[] parts = [.. name.Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries).Where(p => p.Length > 2).Distinct().Take(OtherNames.Length)];
        return parts.Length == 0 ? new("name", new Dictionary<string, string>()) : CounterfactualSwap.Names(parts, OtherNames[..parts.Length]);
    }
}
