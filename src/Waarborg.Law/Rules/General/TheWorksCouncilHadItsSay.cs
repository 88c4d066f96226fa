namespace Waarborg.Law;

/// <summary>
/// WOR-27: where data of staff are processed, or people are hired, the works council had its say (WOR Art. 25(1)(k), 27(1)(e), (k) and (l)).
/// </summary>
internal sealed class TheWorksCouncilHadItsSay : MeasureRule
{
    public override string Id => "WOR-27";

    public override bool Concerns(GateQuestion question) => question.Activity.ConcernsEmployees() || question.Activity.ConcernsApplicants();

    protected override IEnumerable<string> Measures(GateQuestion question) => ["works-council"];
}
