using System.Text;
using System.Text.Json;
using Waarborg.Chain.Activities;
using Waarborg.Chain.Artefacts;
using Waarborg.Chain.People;
using Waarborg.Chain.Problems;
using Waarborg.Chain.Workspace;
using Waarborg.Law;

namespace Waarborg.Chain.Oversee;

/// <summary>
/// Hands corrections of the assistant's answers on, so that a model can be taught by them: into an activity of their own, with a purpose of its own, which the gate permits or does not. There
/// they are collected conversations as any others: prepared, trained on and forgotten under that activity's basis, notice and assessments. Nothing else ever learns from a correction. Thread safe.
/// </summary>
public sealed class CorrectionLessons(IWorkspace workspace, KeyRing keys, TimeProvider clock)
{
    /// <summary>The purpose that an activity has to state before it may take corrections.</summary>
    public const string Purpose = "learn-from-corrections";

    /// <summary>Hands on what is there; what was handed on before is left.</summary>
    /// <param name="source">From the gate, for overseeing the activity whose assistant was corrected.</param>
    /// <param name="target">From the gate, for collecting under another activity, whose purpose is <see cref="Purpose"/>. People whom it does not cover are left out, and so are strangers.</param>
    /// <param name="actor">A data steward.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <returns>How many corrections were handed on now.</returns>
    public async Task<Outcome<int>> HandOnAsync(Permit<OverseeStage> source, Permit<CollectStage> target, Actor actor, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(target);
        ArgumentNullException.ThrowIfNull(actor);
        source.Demand(clock.GetUtcNow());
        target.Demand(clock.GetUtcNow());
        if (!actor.Has(Role.DataSteward)) return CommonProblems.NotAllowed(Role.DataSteward);
        await using var work = await workspace.BeginAsync(cancellationToken);
        var activity = await ActivityRegister.FindAsync(work, target.ActivityId, cancellationToken);
        if (activity is null || activity.PurposeId != Purpose || target.ActivityId == source.ActivityId) return WrongPurpose();
        var corrections = await CorrectionsAsync(work, source, target, cancellationToken);
        foreach (var (person, decision, conversation) in corrections)
        {
            var id = Guid.NewGuid();
            work.Add(new CollectedRecord
            {
                Id = id, PersonId = person.Id, ActivityId = target.ActivityId, ImportId = Guid.Empty, Kind = RecordKind.Conversation, ExternalIdHash = NameOf(decision),
                OccurredAt = decision.DecidedAt, Payload = keys.Seal(person, id, JsonSerializer.Serialize(conversation)),
            });
        }
        if (corrections.Count == 0) return 0;
        work.Record(
            new Happening(
                "oversee.corrections-handed-on", actor, target.ActivityId, Stage.Oversee, ("from", source.ActivityId), ("purpose", Purpose), ("corrections", (long)corrections.Count)),
            corrections.Select(c => c.Person).DistinctBy(p => p.Id));
        await work.CommitAsync(cancellationToken);
        return corrections.Count;
    }

    private async Task<List<(Person Person, Decision Decision, Conversation Conversation)>> CorrectionsAsync(
        IUnitOfWork work, Permit<OverseeStage> source, Permit<CollectStage> target, CancellationToken cancellationToken)
    {
        var prompts = await work.ListAsync<Prompt, Prompt>(q => q.Where(p => p.ActivityId == source.ActivityId && !p.HandedOver && p.PersonId != null).OrderBy(p => p.AskedAt), cancellationToken);
        var (promptIds, personIds) = (prompts.ConvertAll(p => p.Id), prompts.ConvertAll(p => p.PersonId!.Value));
        var decisions = (await work.ListAsync<Decision, Decision>(q => q.Where(d => promptIds.Contains(d.PromptId)), cancellationToken)).ToDictionary(d => d.PromptId);
        var people = (await work.ListAsync<Person, Person>(q => q.Where(p => personIds.Contains(p.Id) && p.WrappedKey != null && p.ErasedAt == null && !p.Restricted), cancellationToken)).ToDictionary(p => p.Id);
        var known = (await work.ListAsync<CollectedRecord, byte[]>(q => q.Where(r => r.ActivityId == target.ActivityId && r.Kind == RecordKind.Conversation).Select(r => r.ExternalIdHash), cancellationToken))
            .Select(Convert.ToHexString).ToHashSet(StringComparer.Ordinal);
        var found = new List<(Person, Decision, Conversation)>();
        foreach (var prompt in prompts)
        {
            if (!decisions.TryGetValue(prompt.Id, out var decision) || !people.TryGetValue(prompt.PersonId!.Value, out var person)) continue;
            if (!target.Covers(person.SubjectId) || known.Contains(Convert.ToHexString(NameOf(decision)))) continue;
            var asked = JsonSerializer.Deserialize<PromptContent>(keys.Open(person, prompt.Id, prompt.Payload))!;
            found.Add((person, decision, new Conversation(IdOf(decision), "correction", [new(Turn.Customer, asked.Question), new(Turn.Agent, keys.Open(person, decision.Id, decision.Payload))])));
        }
        return found;
    }

    private byte[] NameOf(Decision decision) => keys.HashExternalId(IdOf(decision));

    /// <summary>What a corrected conversation is called where it is collected.</summary>
    internal static string IdOf(Decision decision) => $"correction-{decision.Id:N}";

    private static Problem WrongPurpose() => new(
        "corrections.purpose",
        new($"Van verbeteringen leren is een eigen doel. Kies een andere verwerking, met het doel '{Purpose}' in het manifest.",
            $"Learning from corrections is a purpose of its own. Choose another activity, whose manifest has the purpose '{Purpose}'."));
}
