using System.Text.Json;
using Microsoft.Extensions.AI;
using Waarborg.Chain.Artefacts;
using Waarborg.Chain.People;
using Waarborg.Chain.Workspace;
using Waarborg.Deidentification;
using Waarborg.Law;

namespace Waarborg.Chain.Apply;

/// <summary>
/// Puts a question to the assistant. What comes back is a proposal: an answer that passed every guard, or a handover to a human. The question is masked before a model
/// sees it; question and answer are kept encrypted. Thread safe.
/// </summary>
public sealed class AskAssistant(
    IWorkspace workspace, KeyRing keys, IModelProvider models, KnownPeopleLoader knownPeople, Deidentifier deidentifier, AnswerGuard guard, TimeProvider clock)
{
    /// <summary>Longest question, in characters.</summary>
    public const int MaximumLength = 4_000;

    private const int Passages = 8;

    /// <summary>Asks.</summary>
    /// <param name="permit">From the gate, for applying.</param>
    /// <param name="question">The question; what is longer than <see cref="MaximumLength"/> is cut off.</param>
    /// <param name="person">Who asks, if known; null for a stranger.</param>
    /// <param name="mode">Where the answer may come from.</param>
    /// <param name="actor">On whose behalf.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task<Proposal> AskAsync(
        Permit<ApplyStage> permit, string question, Person? person, AnswerMode mode, Actor actor, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(permit);
        permit.Demand(clock.GetUtcNow());
        question = question.Length > MaximumLength ? question[..MaximumLength] : question;
        var index = await IndexAsync(permit.ActivityId, cancellationToken);
        var passages = index.Find(question, Passages);
        var known = await knownPeople.LoadAsync(cancellationToken);
        var best = passages.Count == 0 ? "" : passages[0].Passage.Text;
        var drafted = mode == AnswerMode.Retrieval ? new Draft(best, 1, null) : await DraftAsync(permit, question, best, person, known, cancellationToken);
        var refused = drafted is null ? "no-model" : guard.Refuses(drafted.Text, drafted.Confidence, passages, known);
        var proposal = new Proposal(
            Guid.NewGuid(), permit.ActivityId, question, refused is null ? drafted!.Text : null, refused, drafted?.Confidence ?? 0,
            [.. passages.Take(3).Select(p => p.Passage)]);
        await SaveAsync(proposal, drafted, person, actor, cancellationToken);
        return proposal;
    }

    private async Task<KnowledgeIndex> IndexAsync(string activityId, CancellationToken cancellationToken)
    {
        await using var reading = await workspace.ReadAsync(cancellationToken);
        return KnowledgeIndex.Build(await reading.ListAsync<KnowledgeDocument, KnowledgeDocument>(
            q => q.Where(d => d.ActivityId == activityId).OrderBy(d => d.AddedAt).ThenBy(d => d.Id), cancellationToken));
    }

    private async Task<Draft?> DraftAsync(
        Permit<ApplyStage> permit, string question, string best, Person? person, KnownPeople known, CancellationToken cancellationToken)
    {
        if (await models.FindAsync(permit.ActivityId, cancellationToken) is not { } model) return null;
        var masked = deidentifier.Apply(
            question, DeidentificationProfile.Support, known, person is null ? null : KnownPeopleLoader.KeyOf(person.Id), null);
        var response = await model.Client.GetResponseAsync([new ChatMessage(ChatRole.User, masked.Text)], cancellationToken: cancellationToken);
        var confidence = response.AdditionalProperties?.TryGetValue(IModelProvider.ConfidenceProperty, out double sure) == true ? sure : 0;
        var agreed = response.AdditionalProperties?.TryGetValue(IModelProvider.CandidatesProperty, out IReadOnlyList<string>? candidates) == true
            && candidates!.Any(candidate => IsSame(candidate, best));
        return agreed
            ? new Draft(best, Math.Max(confidence, AnswerGuard.AgreedConfidence), model.ModelId)
            : new Draft(response.Text.Trim(), confidence, model.ModelId);
    }

    /// <summary>Whether a candidate is the passage or a part of it; white space, case and punctuation do not count.</summary>
    private static bool IsSame(string candidate, string passage)
    {
        static string Plain(string text) => string.Concat(text.Where(char.IsLetterOrDigit)).ToLowerInvariant();
        return Plain(candidate) is { Length: > 0 } plain && Plain(passage).Contains(plain, StringComparison.Ordinal);
    }

    private async Task SaveAsync(Proposal proposal, Draft? drafted, Person? person, Actor actor, CancellationToken cancellationToken)
    {
        var content = JsonSerializer.Serialize(new PromptContent(proposal.Question, drafted?.Text, proposal.Answer, proposal.Sources));
        await using var work = await workspace.BeginAsync(cancellationToken);
        work.Add(new Prompt
        {
            Id = proposal.Id, ActivityId = proposal.ActivityId, ModelId = drafted?.ModelId, PersonId = person?.Id, AskedAt = clock.GetUtcNow(),
            HandedOver = proposal.HandedOver, Reason = proposal.Reason,
            Payload = person is null
                ? keys.SealArtefact(proposal.Id, System.Text.Encoding.UTF8.GetBytes(content))
                : keys.Seal(person, proposal.Id, content),
        });
        work.Record(
            new Happening(
                "apply.asked", actor, proposal.ActivityId, Stage.Apply, ("prompt", proposal.Id.ToString()), ("model", drafted?.ModelId?.ToString() ?? ""),
                ("handedOver", proposal.HandedOver), ("reason", proposal.Reason ?? "")), person is null ? null : [person]);
        await work.CommitAsync(cancellationToken);
    }

    private sealed record Draft(string Text, double Confidence, Guid? ModelId);
}
