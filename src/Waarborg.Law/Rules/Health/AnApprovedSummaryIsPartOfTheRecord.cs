namespace Waarborg.Law;

/// <summary>FILE-454: a summary that was approved becomes part of the record, with its rights and its term (7:454 BW).</summary>
internal sealed class AnApprovedSummaryIsPartOfTheRecord : MeasureRule
{
    public override string Id => "FILE-454";

    public override bool Concerns(GateQuestion question) => question.Activity.ConcernsCare();

    protected override IEnumerable<string> Measures(GateQuestion question) => ["summary-in-file"];
}
