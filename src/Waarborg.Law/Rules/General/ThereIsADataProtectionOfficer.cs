namespace Waarborg.Law;

/// <summary>DPO-37: who processes sensitive data or monitors people on a large scale, and every public body, has a data protection officer (GDPR Art. 37(1)).</summary>
internal sealed class ThereIsADataProtectionOfficer : IRule
{
    public string Id => "DPO-37";

    public bool Concerns(GateQuestion question) => question.Activity.ConcernsHealth() || question.Activity is { PublicBody: true } or { SpecialCategories: true, LargeScale: not false } or { Monitoring: not false, LargeScale: not false };

    public Judgement Judge(GateQuestion question) =>
        string.IsNullOrWhiteSpace(question.Activity.DpoContact) ? Judgement.Unknown("unknown") : Judgement.Met();
}
