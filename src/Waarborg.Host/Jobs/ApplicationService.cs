using Waarborg.Chain;
using Waarborg.Chain.Gatekeeping;
using Waarborg.Chain.Oversee.Fairness;
using Waarborg.Chain.People;
using Waarborg.Chain.Rights.Candidates;
using Waarborg.Law;

namespace Waarborg.Host.Jobs;

/// <summary>What the desk for applications has to do by itself: lead on what was left half-way, carry out retention, and measure fairness each quarter.</summary>
internal sealed class ApplicationService(
    ApplicationIntake intake, ApplicationRetention retention, FairnessOffice fairness, Gatekeeper gatekeeper, TimeProvider clock, ILogger<ApplicationService> logger)
    : RecurringService(clock, logger)
{
    protected override TimeSpan First => TimeSpan.FromSeconds(10);

    protected override async Task DoAsync(CancellationToken cancellationToken)
    {
        await intake.ResumeAsync(cancellationToken);
        await retention.CarryOutAsync(cancellationToken);
        foreach (var activityId in await fairness.DueAsync(cancellationToken))
        {
            if ((await gatekeeper.AskAgainAsync<OverseeStage>(activityId, Actor.System, cancellationToken)).Value is Permit<OverseeStage> permit)
                await fairness.MeasureAsync(permit, Actor.System, cancellationToken);
        }
    }
}
