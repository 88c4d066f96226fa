using Waarborg.Chain.Gatekeeping;
using Waarborg.Chain.Workspace;
using Waarborg.Law;

namespace Waarborg.Chain.Oversee;

/// <summary>Knows which assessments were made and approved.</summary>
public sealed class OverseeFacts : IFactSource
{
    /// <inheritdoc />
    public Stage Stage => Stage.Oversee;

    /// <inheritdoc />
    public async Task<Facts> AddAsync(IReading reading, Activity activity, Facts facts, CancellationToken cancellationToken)
    {
        var filled = await AssessmentDesk.NewestAsync(reading, activity.Id, cancellationToken);
        return facts with { Assessments = filled.ToDictionary(f => f.QuestionnaireId, f => new AssessmentFact(f.Answers, f.SubmittedAt, f.ApprovedAt)) };
    }
}
