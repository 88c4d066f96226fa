namespace Waarborg.Law;

/// <summary>
/// A14-SOURCE: it is known whether people gave the data themselves. If not, as with a look at social media, they are told the source and the
/// categories within a month (GDPR Art. 14).
/// </summary>
internal sealed class PeopleKnowWhereDataCameFrom : IRule
{
    public string Id => "A14-SOURCE";

    public Judgement Judge(GateQuestion question) => question.Activity.Obtained switch
    {
        null => Judgement.Unknown("unknown"),
        "direct" => Judgement.Met("direct"),
        _ => Told(question.Facts),
    };

    private static Judgement Told(Facts facts) => facts.Notices switch
    {
        null => Judgement.Unknown("notice-unknown").RemedyBy("notice"),
        var notices when notices.Any(notice => notice.Delivered > 0 && notice.PublishedOn <= facts.Today && notice.Covers.Contains("categories") && notice.Covers.Contains("source"))
            => Judgement.Met("told"),
        _ => Judgement.Violated("not-told").RemedyBy("notice"),
    };
}
