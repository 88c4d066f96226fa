using System.Text.Json;
using Waarborg.Chain.Activities;
using Waarborg.Chain.People;
using Waarborg.Chain.Problems;
using Waarborg.Chain.Workspace;
using Waarborg.Law;

namespace Waarborg.Chain.Oversee;

/// <summary>Keeps the assessments that people make: one fills in, the DPO approves, and these are two people. Thread safe.</summary>
public sealed class AssessmentDesk(IWorkspace workspace, TimeProvider clock)
{
    /// <summary>Files the answers to a questionnaire.</summary>
    /// <param name="activityId">The activity.</param>
    /// <param name="questionnaireId">One of <see cref="QuestionnaireBook"/>; the check of an agreement is of one party (<see cref="PartyCheck"/>).</param>
    /// <param name="answers">By question id. All required questions are answered.</param>
    /// <param name="actor">A data steward or the DPO.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <param name="imported">The file from which answers were imported, or null. It is kept whole.</param>
    /// <param name="origins">Where each answer comes from, or null; see <see cref="AnswerOrigin"/>.</param>
    public async Task<Outcome<FilledQuestionnaire>> SubmitAsync(
        string activityId, string questionnaireId, IReadOnlyDictionary<string, string> answers, Actor actor, CancellationToken cancellationToken, string? imported = null,
        IReadOnlyDictionary<string, string>? origins = null)
    {
        if (!actor.Has(Role.DataSteward, Role.Dpo)) return CommonProblems.NotAllowed(Role.DataSteward);
        var questionnaire = questionnaireId == PartyCheck.Id ? null : QuestionnaireBook.Current.Find(questionnaireId);
        if (questionnaire is null) return CommonProblems.NotFound(new("Deze vragenlijst", "questionnaire"));
        var missing = questionnaire.Missing(answers);
        if (missing.Count > 0)
        {
            return Outcome<FilledQuestionnaire>.Failed([.. questionnaire.Questions.Where(q => missing.Contains(q.Id)).Select(q => new Problem(
                $"answer.{q.Id}", new($"Nog niet (volledig) beantwoord: {q.Text.Nl}", $"Not (fully) answered yet: {q.Text.En}")))]);
        }
        var filled = new FilledQuestionnaire
        {
            Id = Guid.NewGuid(), ActivityId = activityId, QuestionnaireId = questionnaireId, AnswersJson = JsonSerializer.Serialize(answers), SubmittedBy = actor.Id,
            SubmittedAt = clock.GetUtcNow(), ImportedJson = imported, OriginsJson = origins is null ? null : JsonSerializer.Serialize(origins),
        };
        await using var work = await workspace.BeginAsync(cancellationToken);
        work.Add(filled);
        work.Record(new Happening(
            "oversee.assessment-submitted", actor, activityId, Stage.Oversee, ("assessment", filled.Id.ToString()), ("questionnaire", questionnaireId)));
        await work.CommitAsync(cancellationToken);
        return filled;
    }

    /// <summary>Records what the DPO advises while there is no approval yet: what has to change first (GDPR Art. 35(2), 39(1)(c)).</summary>
    public async Task<Outcome<FilledQuestionnaire>> AdviseAsync(Guid assessmentId, string advice, Actor actor, CancellationToken cancellationToken)
    {
        if (!actor.Has(Role.Dpo)) return CommonProblems.NotAllowed(Role.Dpo);
        if (string.IsNullOrWhiteSpace(advice)) return new Problem("assessment.no-advice", new("Schrijf op wat er eerst moet veranderen.", "Write down what has to change first."));
        await using var work = await workspace.BeginAsync(cancellationToken);
        var filled = await work.FindAsync<FilledQuestionnaire>(f => f.Id == assessmentId, cancellationToken);
        if (filled is null) return CommonProblems.NotFound(new("Deze beoordeling", "assessment"));
        if (filled.ApprovedAt is not null) return filled;
        Advise(filled, advice);
        work.Record(new Happening(
            "oversee.assessment-advised", actor, filled.ActivityId, Stage.Oversee, ("assessment", filled.Id.ToString()), ("questionnaire", filled.QuestionnaireId)));
        await work.CommitAsync(cancellationToken);
        return filled;
    }

    private void Advise(FilledQuestionnaire filled, string advice) => (filled.Advice, filled.AdvisedAt) = (advice.Trim(), clock.GetUtcNow());

    /// <summary>Records the DPO's approval. Whoever filled it in cannot approve it.</summary>
    /// <param name="assessmentId">The assessment.</param>
    /// <param name="actor">The DPO.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <param name="advice">What the DPO advises with it, or null.</param>
    public async Task<Outcome<FilledQuestionnaire>> ApproveAsync(Guid assessmentId, Actor actor, CancellationToken cancellationToken, string? advice = null)
    {
        if (!actor.Has(Role.Dpo)) return CommonProblems.NotAllowed(Role.Dpo);
        await using var work = await workspace.BeginAsync(cancellationToken);
        var filled = await work.FindAsync<FilledQuestionnaire>(f => f.Id == assessmentId, cancellationToken);
        if (filled is null) return CommonProblems.NotFound(new("Deze beoordeling", "assessment"));
        if (filled.SubmittedBy == actor.Id)
            return new Problem("assessment.own-work", new("U hebt deze beoordeling zelf ingevuld. Een ander moet haar goedkeuren.", "You filled in this assessment yourself. Somebody else has to approve it."));
        if (filled.ApprovedAt is not null) return filled;
        var activity = await Activities.ActivityRegister.FindAsync(work, filled.ActivityId, cancellationToken);
        if (await Consultations.ConsultationDesk.HoldsUpAsync(work, activity, filled, cancellationToken) is { } first) return first;
        if (!string.IsNullOrWhiteSpace(advice)) Advise(filled, advice);
        filled.ApprovedAt = clock.GetUtcNow();
        filled.ApprovedBy = actor.Id;
        work.Record(new Happening(
            "oversee.assessment-approved", actor, filled.ActivityId, Stage.Oversee, ("assessment", filled.Id.ToString()), ("questionnaire", filled.QuestionnaireId)));
        await work.CommitAsync(cancellationToken);
        return filled;
    }

    /// <summary>The newest assessment of each questionnaire of an activity.</summary>
    public async Task<IReadOnlyList<FilledQuestionnaire>> ListAsync(string activityId, CancellationToken cancellationToken)
    {
        await using var reading = await workspace.ReadAsync(cancellationToken);
        return await NewestAsync(reading, activityId, cancellationToken);
    }

    /// <summary>The changes of the manifest that outdate an assessment; empty when it still fits.</summary>
    public async Task<IReadOnlyList<ManifestChange>> OutdatedAsync(FilledQuestionnaire filled, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(filled);
        await using var reading = await workspace.ReadAsync(cancellationToken);
        return (await AssessmentFreshness.OutdatedAsync(reading, filled.ActivityId, [filled], cancellationToken)).GetValueOrDefault(filled.Id, []);
    }

    internal static async Task<IReadOnlyList<FilledQuestionnaire>> NewestAsync(IReading reading, string activityId, CancellationToken cancellationToken) =>
    [
        .. (await reading.ListAsync<FilledQuestionnaire, FilledQuestionnaire>(q => q.Where(f => f.ActivityId == activityId).OrderByDescending(f => f.SubmittedAt), cancellationToken))
            .DistinctBy(f => f.QuestionnaireId),
    ];
}
