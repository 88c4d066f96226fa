namespace Waarborg.Law;

/// <summary>NO-TRAIN: that a processor does not train on the data is not only said, but agreed in a clause (GDPR Art. 28(3) and (10)).</summary>
internal sealed class NotTrainedOnIsProven : IRule
{
    public string Id => "NO-TRAIN";

    public Judgement Judge(GateQuestion question) => question.Activity.Recipients switch
    {
        null => Judgement.Unknown("unknown"),
        var recipients => Judgement.Worst(
            recipients.Where(recipient => recipient.Role == "processor")
                .Select(recipient => Judgement.Declared(recipient.NoTrainingClause, "no-clause", "clause-unknown"))
                .DefaultIfEmpty(Judgement.Met("none"))),
    };
}
