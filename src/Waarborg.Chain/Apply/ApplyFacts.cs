using Waarborg.Chain.Gatekeeping;
using Waarborg.Chain.Workspace;
using Waarborg.Law;

namespace Waarborg.Chain.Apply;

/// <summary>Knows how answers leave.</summary>
public sealed class ApplyFacts : IFactSource
{
    /// <inheritdoc />
    public Stage Stage => Stage.Apply;

    /// <inheritdoc />
    public async Task<Facts> AddAsync(IReading reading, Activity activity, Facts facts, CancellationToken cancellationToken)
    {
        var summarises = activity is { Output: "summary" } && !activity.Uses(Stage.Train);
        var asked = await reading.CountAsync<Artefacts.Prompt>(p => p.ActivityId == activity.Id, cancellationToken) > 0
            || await reading.CountAsync<Artefacts.Recruitment.EvidenceProposal>(p => p.ActivityId == activity.Id, cancellationToken) > 0
            || await reading.CountAsync<Artefacts.Patients.Summary>(s => s.ActivityId == activity.Id, cancellationToken) > 0;
        // The assessor of applications comes with the product, learns from nobody, and its card is on the reviewer's screen.
        if (activity.PurposeKind == "recruitment") facts = facts with { Model = facts.Model ?? new ModelFact(Assessments.AssessorCard.Id, 0, LeakageAudited: true, HasModelCard: true) };
        // AskAssistant is the only way to an answer, and it puts every answer through the guard; the desk that shows one says that it is an AI.
        return facts with
        {
            OutputFilter = true,
            AiDisclosureShown = true,
            // The embedded summariser was not trained here, on nobody; its card is part of the product.
            Model = facts.Model ?? (summarises ? new ModelFact(Summaries.DraftSummary.Engine, 0, LeakageAudited: false, HasModelCard: Summaries.SummaryModelCard.Lines.Count > 0) : null),
            CompletedStages = asked ? facts.CompletedStages.Append(Stage.Apply).ToHashSet() : facts.CompletedStages,
        };
    }
}
