namespace Waarborg.Law;

/// <summary>
/// T-AGREE: every party outside has a role and a signed agreement; a country outside the EEA calls for a transfer tool; a processor that trains on
/// the data for itself is no processor (GDPR Art. 28(10)).
/// </summary>
internal sealed class EveryRecipientIsBoundByAgreement : IRule
{
    private static readonly HashSet<string> Eea = new(
        "EU EEA EER AT BE BG CY CZ DE DK EE EL ES FI FR GR HR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK".Split(' '),
        StringComparer.OrdinalIgnoreCase);

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
            if (!Roles.Contains(recipient.Role)) yield return Judgement.Unknown("role-unknown");
            if (recipient.Role == "processor") yield return Judgement.Declared(!recipient.TrainsOnOurData, "trains", "trains-unknown");
            if (string.IsNullOrWhiteSpace(recipient.Country)) yield return Judgement.Unknown("country-unknown");
            else if (!Eea.Contains(recipient.Country.Trim())) yield return Transfer(recipient.TransferTool);
        }
    }

    private static Judgement Transfer(string? tool) =>
        string.IsNullOrWhiteSpace(tool) ? Judgement.Unknown("transfer-unknown")
        : tool.Trim().Equals("none", StringComparison.OrdinalIgnoreCase) ? Judgement.Violated("no-transfer")
        : Judgement.Met();
}
