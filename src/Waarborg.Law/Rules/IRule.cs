namespace Waarborg.Law;

/// <summary>
/// A rule: a class named as the sentence that must be true. Its texts, dates and sources are data in <c>rules.json</c> under the same id. Found by
/// discovery; has no state.
/// </summary>
internal interface IRule
{
    /// <summary>Id in the data.</summary>
    string Id { get; }

    /// <summary>
    /// Whether the rule is about this activity at all. A rule whose trigger is unknown stays silent only where another, blocking rule asks for the trigger.
    /// </summary>
    bool Concerns(GateQuestion question) => true;

    /// <summary>Whether the facts meet the rule. A missing fact is unknown, never met.</summary>
    Judgement Judge(GateQuestion question);
}
