using Waarborg.Chain.Activities;
using Waarborg.Chain.Artefacts;
using Waarborg.Chain.People;
using Waarborg.Chain.Problems;
using Waarborg.Chain.Workspace;
using Waarborg.Law;

namespace Waarborg.Chain.Gatekeeping;

/// <summary>
/// The one way to the gate: gathers the facts from the stages, asks, and writes the answer into the log. Every page, command and job goes through here. Thread safe.
/// </summary>
public sealed class Gatekeeper(IWorkspace workspace, Gate gate, IEnumerable<IFactSource> sources, TimeProvider clock)
{
    private readonly IReadOnlyList<IFactSource> _sources = sources.OrderBy(source => source.Stage).ToList();

    /// <summary>Judges an activity without asking for a permit. Writes nothing.</summary>
    /// <returns>The assessment, or null when there is no such activity.</returns>
    public async Task<ActivityAssessment?> AssessAsync(string activityId, CancellationToken cancellationToken)
    {
        await using var reading = await workspace.ReadAsync(cancellationToken);
        if (await ActivityRegister.FindAsync(reading, activityId, cancellationToken) is not { } activity) return null;
        var facts = await FactsAsync(reading, activity, cancellationToken);
        var stages = activity.Stages.Where(s => s.Used).ToDictionary(s => s.Stage, s => gate.Assess(activity, facts, s.Stage));
        return new ActivityAssessment(activity, facts, gate.Assess(activity, facts), stages);
    }

    /// <summary>Judges a version of an activity, registered or not, by what the system knows now. Writes nothing.</summary>
    /// <param name="activity">The version.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task<Assessment> AssessAsync(Activity activity, CancellationToken cancellationToken)
    {
        await using var reading = await workspace.ReadAsync(cancellationToken);
        return gate.Assess(activity, await FactsAsync(reading, activity, cancellationToken));
    }

    /// <summary>Asks the gate for a permit, and logs whether it was given.</summary>
    /// <typeparam name="TStage">The stage.</typeparam>
    public Task<Outcome<GateAnswer<TStage>>> AskAsync<TStage>(string activityId, Actor actor, CancellationToken cancellationToken)
        where TStage : IChainStage => AskAsync<TStage>(activityId, actor, facts => facts, log: true, cancellationToken);

    /// <summary>Asks again on behalf of work that was already permitted, with today's facts. Only a refusal is logged.</summary>
    /// <typeparam name="TStage">The stage.</typeparam>
    public Task<Outcome<GateAnswer<TStage>>> AskAgainAsync<TStage>(string activityId, Actor actor, CancellationToken cancellationToken)
        where TStage : IChainStage => AskAsync<TStage>(activityId, actor, facts => facts, log: false, cancellationToken);

    /// <summary>Asks for a permit to handle one person's request. It covers that person only.</summary>
    public Task<Outcome<GateAnswer<RightsStage>>> AskAsync(RightsRequest request, Actor actor, CancellationToken cancellationToken) =>
        AskAsync<RightsStage>(
            request.ActivityId, actor, facts => facts with { RightsRequest = new(new SubjectId(request.PersonId), request.IdentifiedAt is not null) },
            log: true, cancellationToken);

    private async Task<Outcome<GateAnswer<TStage>>> AskAsync<TStage>(
        string activityId, Actor actor, Func<Facts, Facts> refine, bool log, CancellationToken cancellationToken)
        where TStage : IChainStage
    {
        GateAnswer<TStage> answer;
        Activity? activity;
        await using (var reading = await workspace.ReadAsync(cancellationToken))
        {
            activity = await ActivityRegister.FindAsync(reading, activityId, cancellationToken);
            if (activity is null) return CommonProblems.NotFound(new("Deze verwerking", "processing activity"));
            answer = gate.Ask<TStage>(activity, refine(await FactsAsync(reading, activity, cancellationToken)));
        }
        if (log || answer is Refusal<TStage>) await RecordAsync(activity, answer, actor, cancellationToken);
        return answer;
    }

    private async Task<Facts> FactsAsync(IReading reading, Activity activity, CancellationToken cancellationToken)
    {
        var facts = Facts.None(clock.GetUtcNow());
        foreach (var source in _sources) facts = await source.AddAsync(reading, activity, facts, cancellationToken);
        return facts;
    }

    private async Task RecordAsync<TStage>(Activity activity, GateAnswer<TStage> answer, Actor actor, CancellationToken cancellationToken)
        where TStage : IChainStage
    {
        var open = answer.Assessment.Findings.Where(f => f.Status != FindingStatus.Met).Select(f => f.Rule).Distinct().Order(StringComparer.Ordinal);
        await using var work = await workspace.BeginAsync(cancellationToken);
        work.Record(new Happening(
            answer is Permit<TStage> ? "gate.permitted" : "gate.refused", actor, activity.Id, TStage.Stage,
            ("version", activity.Version), ("verdict", answer.Assessment.Verdict.ToString().ToLowerInvariant()), ("open", string.Join(' ', open)),
            ("covered", (long)((answer as Permit<TStage>)?.People.Count ?? 0)), ("excluded", (long)((answer as Permit<TStage>)?.Excluded.Count ?? 0))));
        await work.CommitAsync(cancellationToken);
    }
}
