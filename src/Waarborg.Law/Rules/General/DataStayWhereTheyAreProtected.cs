namespace Waarborg.Law;

/// <summary>
/// TRANSFER-44: it is known where data can be seen, and outside the EEA there is adequacy, or standard clauses or binding rules with a transfer
/// impact assessment. Remote access counts. Derogations of GDPR Art. 49 are for once, not for a service.
/// </summary>
internal sealed class DataStayWhereTheyAreProtected : IRule
{
    public string Id => "TRANSFER-44";

    private static readonly HashSet<string> Eea = new(
        "EU EEA EER AT BE BG CY CZ DE DK EE EL ES FI FR GR HR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK".Split(' '),
        StringComparer.OrdinalIgnoreCase);

    public static bool IsInside(string country) => Eea.Contains(country.Trim());

    public Judgement Judge(GateQuestion question) => question.Activity.Recipients switch
    {
        null => Judgement.Unknown("unknown"),
        { Count: 0 } => Judgement.Met("none"),
        var recipients => Judgement.Worst(recipients.Select(recipient => Check(recipient, question))),
    };

    private static Judgement Check(Recipient recipient, GateQuestion question) =>
        string.IsNullOrWhiteSpace(recipient.Country) ? Judgement.Unknown("country-unknown")
        : IsInside(recipient.Country) ? Judgement.Met()
        : recipient.TransferTool?.Trim().ToLowerInvariant() switch
        {
            null or "" => Judgement.Unknown("transfer-unknown"),
            "adequacy" => Judgement.Met(),
            "dpf" => question.Measure("dpf-listed"),
            "scc" or "bcr" => question.Measure("transfer-assessment"),
            "none" => Judgement.Violated("no-transfer"),
            _ => Judgement.Violated("no-such-tool"),
        };
}
