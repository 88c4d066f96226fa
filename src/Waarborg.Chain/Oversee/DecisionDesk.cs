using System.Text;
using System.Text.Json;
using Waarborg.Chain.Artefacts;
using Waarborg.Chain.People;
using Waarborg.Chain.Problems;
using Waarborg.Chain.Workspace;
using Waarborg.Law;

namespace Waarborg.Chain.Oversee;

/// <summary>Where humans take over: the questions that the assistant did not answer, and their answers. Thread safe.</summary>
public sealed class DecisionDesk(IWorkspace workspace, KeyRing keys, TimeProvider clock)
{
    /// <summary>The questions that wait for a human, longest waiting first.</summary>
    public async Task<IReadOnlyList<WaitingQuestion>> WaitingAsync(Permit<OverseeStage> permit, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(permit);
        permit.Demand(clock.GetUtcNow());
        await using var reading = await workspace.ReadAsync(cancellationToken);
        var decided = (await reading.ListAsync<Decision, Guid>(q => q.Select(d => d.PromptId), cancellationToken)).ToHashSet();
        var prompts = await reading.ListAsync<Prompt, Prompt>(
            q => q.Where(p => p.ActivityId == permit.ActivityId && p.HandedOver).OrderBy(p => p.AskedAt), cancellationToken);
        var people = (await reading.ListAsync<Person, Person>(q => q.Where(p => p.WrappedKey != null), cancellationToken)).ToDictionary(p => p.Id);
        return
        [
            .. prompts.Where(p => !decided.Contains(p.Id) && (p.PersonId is null || people.ContainsKey(p.PersonId.Value)))
                .Select(p => new WaitingQuestion(p.Id, p.AskedAt, p.Reason ?? "", Open(p, p.PersonId is { } id ? people[id] : null))),
        ];
    }

    /// <summary>Records the human answer to a question.</summary>
    /// <param name="permit">From the gate, for overseeing.</param>
    /// <param name="reviewer">The human who answers.</param>
    /// <param name="promptId">The question.</param>
    /// <param name="answer">The answer, in the human's own words.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task<Outcome<Decision>> DecideAsync(
        Permit<OverseeStage> permit, Reviewer reviewer, Guid promptId, string answer, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(permit);
        ArgumentNullException.ThrowIfNull(reviewer);
        permit.Demand(clock.GetUtcNow());
        if (string.IsNullOrWhiteSpace(answer)) return new Problem("decision.empty", new("Schrijf eerst een antwoord.", "Write an answer first."));
        await using var work = await workspace.BeginAsync(cancellationToken);
        var prompt = await work.FindAsync<Prompt>(p => p.Id == promptId && p.ActivityId == permit.ActivityId, cancellationToken);
        if (prompt is null) return CommonProblems.NotFound(new("Deze vraag", "question"));
        if (await work.CountAsync<Decision>(d => d.PromptId == promptId, cancellationToken) > 0)
            return new Problem("decision.taken", new("Een collega heeft deze vraag al beantwoord.", "A colleague has already answered this question."));
        var person = prompt.PersonId is { } personId ? await work.FindAsync<Person>(p => p.Id == personId, cancellationToken) : null;
        var id = Guid.NewGuid();
        var payload = person is null ? keys.SealArtefact(id, Encoding.UTF8.GetBytes(answer)) : keys.Seal(person, id, answer);
        var decision = Decision.By(reviewer, id, promptId, prompt.PersonId, clock.GetUtcNow(), payload);
        work.Add(decision);
        work.Record(
            new Happening("oversee.decided", reviewer.Actor, permit.ActivityId, Stage.Oversee, ("decision", id.ToString()), ("prompt", promptId.ToString())),
            person is null ? null : [person]);
        await work.CommitAsync(cancellationToken);
        return decision;
    }

    private PromptContent Open(Prompt prompt, Person? person) => JsonSerializer.Deserialize<PromptContent>(
        person is null ? Encoding.UTF8.GetString(keys.OpenArtefact(prompt.Id, prompt.Payload)) : keys.Open(person, prompt.Id, prompt.Payload))!;
}
