namespace Waarborg.Law;

/// <summary>
/// C3-5: patients or the client council were asked before the DPIA was approved and before use began, and each remark got an answer (GDPR Art.
/// 35(9)).
/// </summary>
internal sealed class PatientsHadTheirSayEarly : IRule
{
    public string Id => "C3-5";

    public bool Concerns(GateQuestion question) => question.Activity.ConcernsHealth();

    public Judgement Judge(GateQuestion question)
    {
        var asked = question.Measure("patients-consulted");
        if (asked.Status != FindingStatus.Met) return asked;
        var on = question.Activity.Measures["patients-consulted"].On!.Value;
        var started = question.Activity.Declaration(Stage.Apply)?.CompletedOn;
        var approved = question.Facts.Assessments.GetValueOrDefault("dpia")?.ApprovedAt is { } at ? DateOnly.FromDateTime(at.UtcDateTime) : (DateOnly?)null;
        return on > approved || on > started ? Judgement.Violated("late", on) : asked;
    }
}
