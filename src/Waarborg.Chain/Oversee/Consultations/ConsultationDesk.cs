using Waarborg.Chain.Artefacts;
using Waarborg.Chain.People;
using Waarborg.Chain.Problems;
using Waarborg.Chain.Workspace;
using Waarborg.Law;

namespace Waarborg.Chain.Oversee.Consultations;

/// <summary>
/// Records that patients or the client council were asked, what they said, and what was done with it (GDPR Art. 35(9)). A DPIA about patients cannot be approved before a
/// consultation is closed, or an exception was reasoned. Thread safe.
/// </summary>
public sealed class ConsultationDesk(IWorkspace workspace, TimeProvider clock)
{
    /// <summary>Records a consultation. Without remarks it is closed at once.</summary>
    /// <param name="activityId">The activity.</param>
    /// <param name="invitees">Who was invited, as groups; no names.</param>
    /// <param name="question">What was asked.</param>
    /// <param name="heldOn">The day; not in the future.</param>
    /// <param name="remarks">What was remarked, one for each remark.</param>
    /// <param name="actor">A data steward or the DPO.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task<Outcome<Consultation>> RecordAsync(
        string activityId, string invitees, string question, DateOnly heldOn, IReadOnlyList<string> remarks, Actor actor, CancellationToken cancellationToken)
    {
        if (!actor.Has(Role.DataSteward, Role.Dpo)) return CommonProblems.NotAllowed(Role.DataSteward);
        var now = clock.GetUtcNow();
        if (string.IsNullOrWhiteSpace(invitees) || string.IsNullOrWhiteSpace(question)) return Incomplete();
        if (heldOn > DateOnly.FromDateTime(now.UtcDateTime)) return new Problem("consultation.future", new("De datum ligt in de toekomst.", "The date lies in the future."));
        var consultation = new Consultation
        {
            Id = Guid.NewGuid(), ActivityId = activityId, Invitees = invitees.Trim(), Question = question.Trim(), HeldOn = heldOn, RecordedBy = actor.Id, RecordedAt = now,
            ClosedAt = remarks.Count == 0 ? now : null,
        };
        await using var work = await workspace.BeginAsync(cancellationToken);
        work.Add(consultation);
        foreach (var remark in remarks) work.Add(new ConsultationRemark { Id = Guid.NewGuid(), ConsultationId = consultation.Id, Remark = remark.Trim() });
        work.Record(new Happening(
            "oversee.consultation", actor, activityId, Stage.Oversee, ("consultation", consultation.Id.ToString()), ("remarks", (long)remarks.Count),
            ("heldOn", heldOn.ToString("O", System.Globalization.CultureInfo.InvariantCulture))));
        await work.CommitAsync(cancellationToken);
        return consultation;
    }

    /// <summary>Answers a remark and says what was changed because of it. The last answer closes the consultation.</summary>
    public async Task<Outcome<ConsultationRemark>> AnswerAsync(Guid remarkId, string answer, string consequence, Actor actor, CancellationToken cancellationToken)
    {
        if (!actor.Has(Role.DataSteward, Role.Dpo)) return CommonProblems.NotAllowed(Role.DataSteward);
        if (string.IsNullOrWhiteSpace(answer) || string.IsNullOrWhiteSpace(consequence)) return Incomplete();
        await using var work = await workspace.BeginAsync(cancellationToken);
        var remark = await work.FindAsync<ConsultationRemark>(r => r.Id == remarkId, cancellationToken);
        if (remark is null) return CommonProblems.NotFound(new("Deze opmerking", "remark"));
        if (remark.Answer is not null) return remark;
        (remark.Answer, remark.Consequence) = (answer.Trim(), consequence.Trim());
        var consultation = (await work.FindAsync<Consultation>(c => c.Id == remark.ConsultationId, cancellationToken))!;
        var open = await work.CountAsync<ConsultationRemark>(r => r.ConsultationId == consultation.Id && r.Id != remarkId && r.Answer == null, cancellationToken);
        if (open == 0) consultation.ClosedAt = clock.GetUtcNow();
        work.Record(new Happening(
            "oversee.consultation-answered", actor, consultation.ActivityId, Stage.Oversee, ("consultation", consultation.Id.ToString()), ("open", (long)open)));
        await work.CommitAsync(cancellationToken);
        return remark;
    }

    /// <summary>The consultations of an activity with their remarks, newest first.</summary>
    public async Task<IReadOnlyList<(Consultation Consultation, IReadOnlyList<ConsultationRemark> Remarks)>> ListAsync(string activityId, CancellationToken cancellationToken)
    {
        await using var reading = await workspace.ReadAsync(cancellationToken);
        var all = await reading.ListAsync<Consultation, Consultation>(q => q.Where(c => c.ActivityId == activityId).OrderByDescending(c => c.HeldOn), cancellationToken);
        var ids = all.ConvertAll(c => c.Id);
        var remarks = (await reading.ListAsync<ConsultationRemark, ConsultationRemark>(q => q.Where(r => ids.Contains(r.ConsultationId)), cancellationToken)).ToLookup(r => r.ConsultationId);
        return [.. all.Select(c => (c, (IReadOnlyList<ConsultationRemark>)[.. remarks[c.Id]]))];
    }

    /// <summary>Why a DPIA cannot be approved yet, or null: it is about patients, nobody was asked, and no exception was reasoned.</summary>
    internal static async Task<Problem?> HoldsUpAsync(IReading reading, Activity? activity, FilledQuestionnaire filled, CancellationToken cancellationToken)
    {
        if (filled.QuestionnaireId != "dpia" || activity is null || !activity.SubjectCategories.Contains("patients")) return null;
        if (await reading.CountAsync<Consultation>(c => c.ActivityId == activity.Id && c.ClosedAt != null, cancellationToken) > 0) return null;
        if (filled.Answers.TryGetValue("views", out var views) && ExceptionWords.Any(word => views.StartsWith(word, StringComparison.OrdinalIgnoreCase)) && views.Length > ShortestException) return null;
        return new Problem("consultation.first", new(
            "Vraag eerst patiënten of de cliëntenraad, en geef op elke opmerking een antwoord. Kan dat niet? Begin het antwoord op de vraag naar hun mening dan met 'Uitzondering:' en leg uit waarom.",
            "Ask patients or the client council first, and answer each remark. If that is impossible, begin the answer to the question about their views with 'Exception:' and explain why."));
    }

    private const int ShortestException = 40;

    private static readonly string[] ExceptionWords = ["Uitzondering:", "Exception:"];

    private static Problem Incomplete() => new("consultation.incomplete", new("Vul alle velden in.", "Fill in all fields."));
}
