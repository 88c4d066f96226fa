namespace Waarborg.Law;

/// <summary>
/// T-BLACKBOX: the model has a card with its test results and limits, somebody watches it, and a model that was trained here was audited for what it
/// gives away.
/// </summary>
internal sealed class TheModelIsDocumentedAndWatched : IRule
{
    public string Id => "T-BLACKBOX";

    public Judgement Judge(GateQuestion question)
    {
        var watched = !string.IsNullOrWhiteSpace(question.Activity.Declaration(Stage.Oversee) is { Used: true } oversight ? oversight.Owner : null);
        return Judgement.Worst(
            watched ? Judgement.Met() : Judgement.Unknown("unwatched").RemedyBy("manifest"),
            question.Facts.Model switch
            {
                null => Judgement.Unmeasured("no-model"),
                { HasModelCard: false } => Judgement.Violated("no-card"),
                { LeakageAudited: false } when question.Activity.Uses(Stage.Train) => Judgement.Violated("no-audit"),
                _ => Judgement.Met(),
            });
    }
}
