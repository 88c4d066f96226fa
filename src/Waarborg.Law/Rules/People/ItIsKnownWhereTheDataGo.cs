namespace Waarborg.Law;

/// <summary>
/// C2-5: every recipient and sub-processor is known, with role, country, agreement, transfer tool and a clause against training on the data.
/// </summary>
internal sealed class ItIsKnownWhereTheDataGo : IRule
{
    public string Id => "C2-5";

    public bool Concerns(GateQuestion question) => question.Activity.AssessesPeople();

    public Judgement Judge(GateQuestion question)
    {
        if (question.Activity.Recipients is not { } recipients) return Judgement.Unknown("unknown");
        return Judgement.Worst(recipients.SelectMany(Check).DefaultIfEmpty(Judgement.Met("none")));
    }

    private static IEnumerable<Judgement> Check(Recipient recipient)
    {
        yield return Judgement.Declared(recipient.Agreement, "no-agreement", "agreement-unknown");
        if (string.IsNullOrWhiteSpace(recipient.Country)) yield return Judgement.Unknown("country-unknown");
        else if (!DataStayWhereTheyAreProtected.IsInside(recipient.Country) && recipient.TransferTool is null or "none") yield return Judgement.Unknown("transfer-unknown");
        if (recipient.Role != "processor") yield break;
        yield return Judgement.Declared(recipient.SubprocessorsKnown, "subprocessors", "subprocessors-unknown");
        yield return Judgement.Declared(!recipient.TrainsOnOurData, "trains", "trains-unknown");
    }
}
