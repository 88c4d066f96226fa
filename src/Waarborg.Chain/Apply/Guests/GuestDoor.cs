using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.AI;
using Waarborg.Chain.Activities;
using Waarborg.Chain.Artefacts;
using Waarborg.Chain.People;
using Waarborg.Chain.Workspace;
using Waarborg.Deidentification;
using Waarborg.Law;

namespace Waarborg.Chain.Apply.Guests;

/// <summary>
/// The one way to a configured language model. A permit of the gate is asked, and the party that runs the model has to be a recipient that the gate judged: bound by an agreement,
/// in a known country, forbidden to train. What is sent is in the log before it is sent; a text that still holds a citizen service number is not sent. Nothing that a model says is
/// believed here: who asked checks the answer. Thread safe.
/// </summary>
public sealed class GuestDoor(IWorkspace workspace, IGuestModels guests, Detector detector, TimeProvider clock)
{
    /// <summary>How long a model gets: one minute.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    private const int LongestInput = 200_000;
    private const int LongestAnswer = 400_000;

    /// <summary>Rules that say whether a party outside may have the data at all.</summary>
    private static readonly string[] Binding = ["T-AGREE", "TRANSFER-44", "NO-TRAIN"];

    /// <summary>Whether a model is configured for an activity.</summary>
    public bool IsConfigured(string activityId) => guests.Find(activityId) is not null;

    /// <summary>Puts a question about one person to the activity's model.</summary>
    /// <param name="permit">From the gate, for applying.</param>
    /// <param name="person">Whom it is about.</param>
    /// <param name="question">The question.</param>
    /// <param name="actor">On whose behalf.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <returns>The answer, or why there is none; null when no model is configured.</returns>
    internal async Task<GuestAnswer?> AskAsync(Permit<ApplyStage> permit, Person person, GuestQuestion question, Actor actor, CancellationToken cancellationToken)
    {
        permit.Demand(clock.GetUtcNow());
        if (guests.Find(permit.ActivityId) is not { } model) return null;
        var (recipient, refused) = await RecipientAsync(permit, model, cancellationToken);
        var message = new GuestMessage(
            clock.GetUtcNow(), model.Name, model.Recipient, recipient?.Country, recipient?.TransferTool, question.Parts, question.Instructions.Length + question.Input.Length,
            Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(question.Instructions + '\0' + question.Input))));
        refused ??= question.Input.Length > LongestInput ? GuestFailure.TooLong
            : detector.Detect(question.Input).Any(e => e.Label == EntityLabel.Bsn) ? GuestFailure.CitizenNumber : null;
        await NoteAsync(permit.ActivityId, person, message, refused is null ? "apply.sent-to-model" : "apply.not-sent-to-model", refused, actor, cancellationToken);
        if (refused is not null) return new(message with { Characters = 0, Failure = refused }, null);
        var (text, failure) = await SendAsync(model, question, cancellationToken);
        if (failure is not null) await NoteAsync(permit.ActivityId, person, message, "apply.model-gave-nothing", failure, actor, cancellationToken);
        return new(message with { Failure = failure }, text);
    }

    /// <summary>The recipient as the gate judged it, or why it may not have anything.</summary>
    private async Task<(Recipient? Recipient, string? Refused)> RecipientAsync(Permit<ApplyStage> permit, GuestModel model, CancellationToken cancellationToken)
    {
        if (model.Recipient is null) return (null, null);
        await using var reading = await workspace.ReadAsync(cancellationToken);
        var activity = await ActivityRegister.FindAsync(reading, permit.ActivityId, cancellationToken);
        if (activity is null || activity.Version != permit.ActivityVersion) return (null, GuestFailure.Changed);
        if (activity.Recipients?.FirstOrDefault(r => r.Name == model.Recipient) is not { } recipient) return (null, GuestFailure.NotARecipient);
        var bound = recipient is { Agreement: true, TrainsOnOurData: false, NoTrainingClause: true, Country.Length: > 0 }
            && Binding.All(rule => permit.Assessment.Findings.Where(f => f.Rule == rule).All(f => f.Status == FindingStatus.Met));
        return (recipient, bound ? null : GuestFailure.NotBound);
    }

    private async Task<(string? Text, string? Failure)> SendAsync(GuestModel model, GuestQuestion question, CancellationToken cancellationToken)
    {
        using var patience = new CancellationTokenSource(Patience, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, patience.Token);
        try
        {
            var options = new ChatOptions { Temperature = 0, ResponseFormat = ChatResponseFormat.ForJsonSchema(question.Schema, question.Form) };
            var response = await model.Client.GetResponseAsync(
                [new(ChatRole.System, question.Instructions), new(ChatRole.User, question.Input)], options, either.Token).WaitAsync(either.Token);
            return response.Text is { Length: > 0 and <= LongestAnswer } text ? (text, null) : (null, GuestFailure.Unreadable);
        }
        catch (OperationCanceledException) when (patience.IsCancellationRequested && !cancellationToken.IsCancellationRequested)
        {
            return (null, GuestFailure.Silent);
        }
        catch (Exception failure) when (failure is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
        {
            // A client of anybody's may throw anything, and its message may quote the text: that the model gave nothing is all that is kept.
            return (null, GuestFailure.NoAnswer);
        }
    }

    private async Task NoteAsync(string activityId, Person person, GuestMessage message, string type, string? failure, Actor actor, CancellationToken cancellationToken)
    {
        await using var work = await workspace.BeginAsync(cancellationToken);
        work.Record(
            new Happening(
                type, actor, activityId, Stage.Apply, ("model", message.Model), ("recipient", message.Recipient ?? "here"), ("country", message.Country ?? ""),
                ("parts", string.Join(' ', message.Parts)), ("characters", (long)(type == "apply.not-sent-to-model" ? 0 : message.Characters)), ("input", message.InputSha256), ("failure", failure ?? ""), ("training", false)), [person]);
        await work.CommitAsync(cancellationToken);
    }
}
