namespace Waarborg.Law;

/// <summary>
/// T-GUIDE: whoever works with the AI knows what it can and cannot do, and what the law asks. The findings of this product give the norm, the reason
/// and the next step; the training record comes from the organisation.
/// </summary>
internal sealed class UsersKnowWhatTheyWorkWith : MeasureRule
{
    public override string Id => "T-GUIDE";

    public override bool Concerns(GateQuestion question) => true;

    protected override IEnumerable<string> Measures(GateQuestion question) => ["ai-literacy"];
}
