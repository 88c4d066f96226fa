using System.Runtime.CompilerServices;
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
    IWorkspace workspace, KeyRing keys, IModelProvider models, KnownPeopleLoader knownPeople, Deidentifier deidentifier, AnswerGuard guard, ConversationLibrary library,
    TimeProvider clock)
{
    /// <summary>Longest question, in characters.</summary>
    public const int MaximumLength = 4_000;

    private const int Sources = 3;

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
        var passages = index.Find(question, Sources);
        var known = await knownPeople.LoadAsync(cancellationToken);
        var drafted = mode == AnswerMode.Retrieval
            ? await RetrieveAsync(permit, question, index, actor, cancellationToken)
            : await DraftAsync(permit, question, index, person, known, cancellationToken);
        // What is quoted from the documents is about them; whether the question is too, its confidence tells. Other words have to show it.
        var coverage = drafted is { Sources.Count: > 0 } ? 1 : passages.Count == 0 ? 0 : passages[0].Coverage;
        var refused = HumanWanted.Reason(question) ?? (drafted is null ? "no-model" : guard.Refuses(drafted.Text, drafted.Confidence, coverage, index, known));
        var proposal = new Proposal(
            Guid.NewGuid(), permit.ActivityId, question, refused is null ? drafted!.Text : null, refused, drafted?.Confidence ?? 0,
            drafted is { Sources.Count: > 0 } ? drafted.Sources : [.. passages.Select(p => p.Passage)]);
        await SaveAsync(proposal, drafted, person, actor, cancellationToken);
        return proposal;
    }

    /// <summary>Asks, and gives the answer sentence by sentence while it is being written: each is held back until it has passed every guard, with all that came before it.</summary>
    /// <inheritdoc cref="AskAsync"/>
    /// <returns>Sentences, and at the end the proposal. The question and what was shown are kept, also when whoever asked goes away before the end.</returns>
    public async IAsyncEnumerable<AnswerEvent> StreamAsync(
        Permit<ApplyStage> permit, string question, Person? person, AnswerMode mode, Actor actor, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(permit);
        permit.Demand(clock.GetUtcNow());
        question = question.Length > MaximumLength ? question[..MaximumLength] : question;
        var index = await IndexAsync(permit.ActivityId, cancellationToken);
        var known = await knownPeople.LoadAsync(cancellationToken);
        var passages = index.Find(question, Sources);
        var stream = new AnswerStream(guard, index, known, passages.Count == 0 ? 0 : passages[0].Coverage);
        var wanted = HumanWanted.Reason(question);
        Guid? modelId = null;
        var kept = false;
        try
        {
            if (wanted is null)
            {
                var model = mode == AnswerMode.Retrieval ? null : await models.FindAsync(permit.ActivityId, cancellationToken);
                modelId = model?.ModelId;
                var source = mode == AnswerMode.Retrieval ? RetrievedAsync(permit, question, index, actor, stream, cancellationToken)
                    : model is { Client: var client } ? WrittenAsync(client, question, person, known, stream, cancellationToken) : null;
                if (source is null) wanted = "no-model";
                else await foreach (var sentence in source.WithCancellation(cancellationToken)) yield return new AnswerEvent(sentence, null);
            }
            var proposal = await KeepAsync(stream.Text);
            kept = true;
            yield return new AnswerEvent(null, proposal);
        }
        finally
        {
            // Whoever went away saw this much.
            if (!kept) await KeepAsync(stream.Shown);
        }

        async Task<Proposal> KeepAsync(string answer)
        {
            var refused = wanted ?? stream.Refused ?? (answer.Length == 0 ? "no-answer" : null);
            IReadOnlyList<Passage> sources = stream.Quoted is { Count: > 0 } quoted ? quoted : [.. passages.Select(p => p.Passage)];
            var proposal = new Proposal(Guid.NewGuid(), permit.ActivityId, question, refused is null ? answer.Trim() : null, refused, stream.Confidence, sources);
            // What was shown stays on record also when the rest was held back.
            await SaveAsync(proposal, new Draft(stream.Text.Trim(), stream.Confidence, modelId, sources), person, actor, CancellationToken.None, stream.Shown.Trim());
            return proposal;
        }
    }

    private async IAsyncEnumerable<string> RetrievedAsync(
        Permit<ApplyStage> permit, string question, KnowledgeIndex index, Actor actor, AnswerStream stream, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        if (await library.FindAsync(permit, question, index.Passages, actor, cancellationToken) is { } found) stream.Take(found.Text, found.Confidence, found.Sources);
        foreach (var sentence in stream.End()) yield return sentence;
    }

    private async IAsyncEnumerable<string> WrittenAsync(
        IChatClient client, string question, Person? person, KnownPeople known, AnswerStream stream, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var masked = deidentifier.Apply(question, DeidentificationProfile.Support, known, person is null ? null : KnownPeopleLoader.KeyOf(person.Id), null);
        await foreach (var update in client.GetStreamingResponseAsync([new ChatMessage(ChatRole.User, masked.Text)], cancellationToken: cancellationToken))
        {
            stream.Take(update.Text, update.AdditionalProperties?.TryGetValue(IModelProvider.ConfidenceProperty, out double sure) == true ? sure : null, null);
            foreach (var sentence in stream.Release()) yield return sentence;
            if (stream.Refused is not null) yield break;
        }
        foreach (var sentence in stream.End()) yield return sentence;
    }

    private async Task<KnowledgeIndex> IndexAsync(string activityId, CancellationToken cancellationToken)
    {
        await using var reading = await workspace.ReadAsync(cancellationToken);
        return KnowledgeIndex.Build(await reading.ListAsync<KnowledgeDocument, KnowledgeDocument>(
            q => q.Where(d => d.ActivityId == activityId).OrderBy(d => d.AddedAt).ThenBy(d => d.Id), cancellationToken));
    }

    private async Task<Draft> RetrieveAsync(
        Permit<ApplyStage> permit, string question, KnowledgeIndex index, Actor actor, CancellationToken cancellationToken) =>
        await library.FindAsync(permit, question, index.Passages, actor, cancellationToken) is { } found
            ? new Draft(found.Text, found.Confidence, null, found.Sources)
            : new Draft("", 0, null, []);

    private async Task<Draft?> DraftAsync(
        Permit<ApplyStage> permit, string question, KnowledgeIndex index, Person? person, KnownPeople known, CancellationToken cancellationToken)
    {
        if (await models.FindAsync(permit.ActivityId, cancellationToken) is not { } model) return null;
        var masked = deidentifier.Apply(
            question, DeidentificationProfile.Support, known, person is null ? null : KnownPeopleLoader.KeyOf(person.Id), null);
        var response = await model.Client.GetResponseAsync([new ChatMessage(ChatRole.User, masked.Text)], cancellationToken: cancellationToken);
        var confidence = response.AdditionalProperties?.TryGetValue(IModelProvider.ConfidenceProperty, out double sure) == true ? sure : 0;
        var text = response.Text.Trim();
        return new Draft(text, confidence, model.ModelId, Quoted(text, index));
    }

    /// <summary>The passages from which a model quotes, in the order of its answer; none when it writes in words of its own.</summary>
    internal static List<Passage> Quoted(string answer, KnowledgeIndex index) =>
        [.. answer.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Select(line => index.Passages.FirstOrDefault(p => PassageQuote.IsQuote(line, p.Text))).OfType<Passage>().Distinct()];

    private async Task SaveAsync(Proposal proposal, Draft? drafted, Person? person, Actor actor, CancellationToken cancellationToken, string? shown = null)
    {
        var content = JsonSerializer.Serialize(new PromptContent(proposal.Question, drafted?.Text, proposal.Answer ?? (shown is { Length: > 0 } ? shown : null), proposal.Sources));
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

    private sealed record Draft(string Text, double Confidence, Guid? ModelId, IReadOnlyList<Passage> Sources);
}
