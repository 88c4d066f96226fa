using Waarborg.Chain.Gatekeeping;
using Waarborg.Chain.Workspace;
using Waarborg.Law;

namespace Waarborg.Chain.Oversee;

/// <summary>Knows which assessments were made and approved, and which no longer fit the activity.</summary>
public sealed class OverseeFacts : IFactSource
{
    /// <inheritdoc />
    public Stage Stage => Stage.Oversee;

    /// <inheritdoc />
    public async Task<Facts> AddAsync(IReading reading, Activity activity, Facts facts, CancellationToken cancellationToken)
    {
        var filled = await AssessmentDesk.NewestAsync(reading, activity.Id, cancellationToken);
        var outdated = await AssessmentFreshness.OutdatedAsync(reading, activity.Id, filled, cancellationToken);
        return facts with
        {
            Assessments = filled.ToDictionary(f => f.QuestionnaireId, f => new AssessmentFact(f.Answers, f.SubmittedAt, f.ApprovedAt)
            {
                OutdatedBy = outdated.TryGetValue(f.Id, out var changes) ? [.. changes.Select(change => change.Path)] : [],
            }),
        };
    }
}
