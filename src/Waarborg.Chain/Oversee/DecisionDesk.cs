using System.Text;
using System.Text.Json;
using Waarborg.Chain.Artefacts;
using Waarborg.Chain.People;
using Waarborg.Chain.Problems;
using Waarborg.Chain.Workspace;
using Waarborg.Law;

namespace Waarborg.Chain.Oversee;

/// <summary>Where humans take over: the questions that the assistant did not answer, and their answers; and where they correct what it did answer. Thread safe.</summary>
public sealed class DecisionDesk(IWorkspace workspace, KeyRing keys, TimeProvider clock)
{
    /// <summary>Earlier questions of the same person that are shown with one that waits, at most.</summary>
    public const int EarlierTurns = 10;

    /// <summary>The questions that wait for a human, longest waiting first, each with the conversation that came before it.</summary>
    public async Task<IReadOnlyList<WaitingQuestion>> WaitingAsync(Permit<OverseeStage> permit, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(permit);
        permit.Demand(clock.GetUtcNow());
        await using var reading = await workspace.ReadAsync(cancellationToken);
        var (prompts, decisions, people) = await ReadAsync(reading, permit, cancellationToken);
        return
        [
            .. prompts.Where(p => p.HandedOver && !decisions.ContainsKey(p.Id))
                .Select(p => new WaitingQuestion(p.Id, p.AskedAt, p.Reason ?? "", Open(p, people), Earlier(p, prompts, decisions, people))),
        ];
    }

    /// <summary>The questions that the assistant answered by itself, newest first, for a human to look over.</summary>
    /// <param name="permit">From the gate, for overseeing.</param>
    /// <param name="count">At most so many.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task<IReadOnlyList<AnsweredQuestion>> AnsweredAsync(Permit<OverseeStage> permit, int count, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(permit);
        permit.Demand(clock.GetUtcNow());
        await using var reading = await workspace.ReadAsync(cancellationToken);
        var (prompts, decisions, people) = await ReadAsync(reading, permit, cancellationToken);
        return
        [
            .. prompts.Where(p => !p.HandedOver).Reverse().Take(count)
                .Select(p => new AnsweredQuestion(p.Id, p.AskedAt, Open(p, people), decisions.TryGetValue(p.Id, out var decision) ? Open(decision, people) : null)),
        ];
    }

    /// <summary>
    /// Puts a human's answer in the place of one that the assistant gave. A correction has a purpose of its own: it sets the record straight towards the person and shows how
    /// good the assistant is. Training reads data sets only, so nothing is learned from it unless it is collected and permitted for that as anything else is.
    /// </summary>
    /// <inheritdoc cref="DecideAsync"/>
    public async Task<Outcome<Decision>> CorrectAsync(Permit<OverseeStage> permit, Reviewer reviewer, Guid promptId, string answer, CancellationToken cancellationToken) =>
        await RecordAsync(permit, reviewer, promptId, answer, handedOver: false, cancellationToken);

    /// <summary>Records the human answer to a question.</summary>
    /// <param name="permit">From the gate, for overseeing.</param>
    /// <param name="reviewer">The human who answers.</param>
    /// <param name="promptId">The question.</param>
    /// <param name="answer">The answer, in the human's own words.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task<Outcome<Decision>> DecideAsync(Permit<OverseeStage> permit, Reviewer reviewer, Guid promptId, string answer, CancellationToken cancellationToken) =>
        await RecordAsync(permit, reviewer, promptId, answer, handedOver: true, cancellationToken);

    private async Task<Outcome<Decision>> RecordAsync(
        Permit<OverseeStage> permit, Reviewer reviewer, Guid promptId, string answer, bool handedOver, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(permit);
        ArgumentNullException.ThrowIfNull(reviewer);
        permit.Demand(clock.GetUtcNow());
        if (string.IsNullOrWhiteSpace(answer)) return new Problem("decision.empty", new("Schrijf eerst een antwoord.", "Write an answer first."));
        await using var work = await workspace.BeginAsync(cancellationToken);
        var prompt = await work.FindAsync<Prompt>(p => p.Id == promptId && p.ActivityId == permit.ActivityId && p.HandedOver == handedOver, cancellationToken);
        if (prompt is null) return CommonProblems.NotFound(new("Deze vraag", "question"));
        if (await work.CountAsync<Decision>(d => d.PromptId == promptId, cancellationToken) > 0)
            return new Problem("decision.taken", new("Een collega heeft deze vraag al beantwoord.", "A colleague has already answered this question."));
        var person = prompt.PersonId is { } personId ? await work.FindAsync<Person>(p => p.Id == personId, cancellationToken) : null;
        var id = Guid.NewGuid();
        var payload = person is null ? keys.SealArtefact(id, Encoding.UTF8.GetBytes(answer)) : keys.Seal(person, id, answer);
        var decision = Decision.By(reviewer, id, promptId, prompt.PersonId, clock.GetUtcNow(), payload);
        work.Add(decision);
        work.Record(
            new Happening(
                handedOver ? "oversee.decided" : "oversee.corrected", reviewer.Actor, permit.ActivityId, Stage.Oversee, ("decision", id.ToString()), ("prompt", promptId.ToString()),
                ("purpose", handedOver ? "answering" : "correcting")),
            person is null ? null : [person]);
        await work.CommitAsync(cancellationToken);
        return decision;
    }

    private static async Task<(List<Prompt> Prompts, Dictionary<Guid, Decision> Decisions, Dictionary<Guid, Person> People)> ReadAsync(
        IReading reading, Permit<OverseeStage> permit, CancellationToken cancellationToken)
    {
        var people = (await reading.ListAsync<Person, Person>(q => q.Where(p => p.WrappedKey != null), cancellationToken)).ToDictionary(p => p.Id);
        var prompts = await reading.ListAsync<Prompt, Prompt>(q => q.Where(p => p.ActivityId == permit.ActivityId).OrderBy(p => p.AskedAt), cancellationToken);
        var ids = prompts.ConvertAll(p => p.Id);
        var decisions = await reading.ListAsync<Decision, Decision>(q => q.Where(d => ids.Contains(d.PromptId)), cancellationToken);
        return ([.. prompts.Where(p => p.PersonId is null || people.ContainsKey(p.PersonId.Value))], decisions.ToDictionary(d => d.PromptId), people);
    }

    private List<EarlierTurn> Earlier(Prompt prompt, List<Prompt> prompts, Dictionary<Guid, Decision> decisions, Dictionary<Guid, Person> people) =>
        prompt.PersonId is not { } person ? [] :
        [
            .. prompts.Where(p => p.PersonId == person && p.Id != prompt.Id && p.AskedAt <= prompt.AskedAt).TakeLast(EarlierTurns).Select(p =>
            {
                var content = Open(p, people);
                return new EarlierTurn(p.AskedAt, content.Question, content.Answer, decisions.TryGetValue(p.Id, out var decision) ? Open(decision, people) : null);
            }),
        ];

    private PromptContent Open(Prompt prompt, Dictionary<Guid, Person> people) =>
        JsonSerializer.Deserialize<PromptContent>(Open(prompt.Id, prompt.PersonId, prompt.Payload, people))!;

    private string Open(Decision decision, Dictionary<Guid, Person> people) => Open(decision.Id, decision.PersonId, decision.Payload, people);

    private string Open(Guid place, Guid? person, byte[] payload, Dictionary<Guid, Person> people) =>
        person is { } id ? keys.Open(people[id], place, payload) : Encoding.UTF8.GetString(keys.OpenArtefact(place, payload));
}
