using Waarborg.Chain.Apply.Assessments;
using Waarborg.Chain.Artefacts.Recruitment;
using Waarborg.Chain.Collect.Applications;
using Waarborg.Chain.Gatekeeping;
using Waarborg.Chain.People;
using Waarborg.Chain.Prepare.BlindFiles;
using Waarborg.Chain.Problems;
using Waarborg.Chain.Workspace;
using Waarborg.Law;

namespace Waarborg.Chain;

/// <summary>
/// Takes an application from the door to the desk: received, made blind, assessed, each under a permit of its own. Stages do not know each other, so that something has to
/// lead one to the next. When the gate refuses the assessment, the application stands at the desk without a proposal. Thread safe.
/// </summary>
public sealed class ApplicationIntake(Gatekeeper gatekeeper, ReceiveApplication receiver, ControlCases controls, MakeBlindFile blinding, AssessApplication assessor, IWorkspace workspace, TimeProvider clock)
{
    /// <summary>Takes in what a candidate sent.</summary>
    /// <param name="activityId">The activity.</param>
    /// <param name="openingId">The vacancy.</param>
    /// <param name="form">What the candidate filled in.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task<Outcome<ReceivedApplication>> ReceiveAsync(string activityId, Guid openingId, ApplicationForm form, CancellationToken cancellationToken)
    {
        var permit = await AskAsync<CollectStage>(activityId, Actor.System, cancellationToken);
        if (permit is null) return Shut();
        var received = await receiver.ReceiveAsync(permit, openingId, form, Actor.System, cancellationToken);
        if (received.Succeeded) await ProcessAsync(activityId, received.Value.Id, cancellationToken);
        return received;
    }

    /// <summary>Takes in a control case.</summary>
    /// <param name="activityId">The activity.</param>
    /// <param name="openingId">The vacancy.</param>
    /// <param name="cv">A fictional CV.</param>
    /// <param name="letter">A fictional letter; may be empty.</param>
    /// <param name="actor">The DPO.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task<Outcome<ReceivedApplication>> AddControlAsync(string activityId, Guid openingId, string cv, string letter, Actor actor, CancellationToken cancellationToken)
    {
        var permit = await AskAsync<CollectStage>(activityId, actor, cancellationToken);
        if (permit is null) return Shut();
        var received = await controls.AddAsync(permit, openingId, cv, letter, actor, clock.GetUtcNow(), cancellationToken);
        if (received.Succeeded) await ProcessAsync(activityId, received.Value.Id, cancellationToken);
        return received;
    }

    /// <summary>Takes in the candidate's answer to a question.</summary>
    /// <param name="activityId">The activity.</param>
    /// <param name="applicationId">The application.</param>
    /// <param name="answer">The answer.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task<Outcome<JobApplication>> SupplementAsync(string activityId, Guid applicationId, string answer, CancellationToken cancellationToken)
    {
        var permit = await AskAsync<CollectStage>(activityId, Actor.System, cancellationToken);
        if (permit is null) return Shut();
        var supplemented = await receiver.SupplementAsync(permit, applicationId, answer, Actor.System, cancellationToken);
        if (supplemented.Succeeded) await ProcessAsync(activityId, applicationId, cancellationToken);
        return supplemented;
    }

    /// <summary>Goes on with applications that have no blind file yet, because the gate was shut or the process was stopped in between.</summary>
    /// <returns>How many were led on.</returns>
    public async Task<int> ResumeAsync(CancellationToken cancellationToken)
    {
        List<Waiting> waiting;
        await using (var reading = await workspace.ReadAsync(cancellationToken))
        {
            var ready = (await reading.ListAsync<BlindFile, Guid>(q => q.Select(b => b.ApplicationId), cancellationToken)).ToHashSet();
            waiting = [.. (await reading.ListAsync<JobApplication, Waiting>(q => q.Where(a => a.State != ApplicationState.Decided).Select(a => new Waiting(a.Id, a.ActivityId)), cancellationToken)).Where(w => !ready.Contains(w.Id))];
        }
        foreach (var application in waiting) await ProcessAsync(application.ActivityId, application.Id, cancellationToken);
        return waiting.Count;
    }

    private async Task ProcessAsync(string activityId, Guid applicationId, CancellationToken cancellationToken)
    {
        if (await AskAsync<PrepareStage>(activityId, Actor.System, cancellationToken) is not { } prepare) return;
        if (!(await blinding.MakeAsync(prepare, applicationId, Actor.System, cancellationToken)).Succeeded) return;
        if (await AskAsync<ApplyStage>(activityId, Actor.System, cancellationToken) is { } apply) await assessor.AssessAsync(apply, applicationId, Actor.System, cancellationToken);
    }

    private async Task<Permit<TStage>?> AskAsync<TStage>(string activityId, Actor actor, CancellationToken cancellationToken)
        where TStage : IChainStage => (await gatekeeper.AskAgainAsync<TStage>(activityId, actor, cancellationToken)).Value as Permit<TStage>;

    private static Problem Shut() => new(
        "apply.shut", new("U kunt nu niet solliciteren: de organisatie moet eerst iets in orde maken. Probeer het later, of bel.", "You cannot apply now: the organisation has to put something right first. Try later, or call."));

    private sealed record Waiting(Guid Id, string ActivityId);
}
