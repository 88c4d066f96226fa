namespace Waarborg.Law;

/// <summary>
/// C3-6: a party outside has a complete agreement, in care NEN 7510, an environment of its own in the EEA, and attests deletion including fine-tuned
/// weights: wiping the set does not wipe the model.
/// </summary>
internal sealed class AThirdPartyCanBeClosedAndWiped : IRule
{
    public string Id => "C3-6";

    public bool Concerns(GateQuestion question) => question.Activity.ConcernsHealth();

    public Judgement Judge(GateQuestion question) => question.Activity.Recipients switch
    {
        null => Judgement.Unknown("unknown"),
        var recipients => Judgement.Worst(recipients.SelectMany(recipient => Check(recipient, question.Activity.ConcernsCare())).DefaultIfEmpty(Judgement.Met("none"))),
    };

    private static IEnumerable<Judgement> Check(Recipient recipient, bool care)
    {
        yield return Judgement.Declared(recipient.Agreement, "no-agreement", "agreement-unknown");
        if (care) yield return Judgement.Declared(recipient.Nen7510, "no-nen", "nen-unknown");
        yield return Judgement.Declared(recipient.Isolated, "shared", "isolated-unknown");
        yield return Judgement.Declared(recipient.DeletionAttested, "no-deletion", "deletion-unknown");
        if (string.IsNullOrWhiteSpace(recipient.Country)) yield return Judgement.Unknown("country-unknown");
        else if (!DataStayWhereTheyAreProtected.IsInside(recipient.Country)) yield return Judgement.Violated("outside");
    }
}
