namespace Waarborg.Law;

/// <summary>
/// T-AGREE: every party outside has a role and a signed agreement; a processor that trains on the data for itself is no processor (GDPR Art. 28(10)).
/// Where the data go is for TRANSFER-44.
/// </summary>
internal sealed class EveryRecipientIsBoundByAgreement : IRule
{
    private static readonly HashSet<string> Roles = new(["processor", "controller", "joint"], StringComparer.Ordinal);

    public string Id => "T-AGREE";

    public Judgement Judge(GateQuestion question)
    {
        if (question.Activity.Recipients is not { } recipients) return Judgement.Unknown("unknown");
        if (recipients.Count == 0) return Judgement.Met("none");
        var worst = Judgement.Worst(recipients.SelectMany(Check));
        return worst.Status == FindingStatus.Met ? Judgement.Met("bound", recipients.Count) : worst;

        IEnumerable<Judgement> Check(Recipient recipient)
        {
            yield return Judgement.Declared(recipient.Agreement, "no-agreement", "agreement-unknown");
            // What somebody read in the contract counts over what the manifest says of it.
            if (question.Facts.Assessments.GetValueOrDefault(PartyCheck.Of(recipient)) is { } check && PartyCheck.Lacking(check.Answers).Count is > 0 and var lacking)
                yield return Judgement.Unknown("clauses-open", lacking).RemedyBy("processor-agreement");
            if (!Roles.Contains(recipient.Role)) yield return Judgement.Unknown("role-unknown");
            if (recipient.Role != "processor") yield break;
            yield return Judgement.Declared(!recipient.TrainsOnOurData, "trains", "trains-unknown");
            // GDPR Art. 28(2) and (4): no sub-processor without leave, hence none unknown.
            yield return Judgement.Declared(recipient.SubprocessorsKnown, "subprocessors", "subprocessors-unknown");
        }
    }
}
