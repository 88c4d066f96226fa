namespace Waarborg.Law;

/// <summary>A rule about using data for another purpose than the one for which they were collected.</summary>
internal abstract class ReuseRule : IRule
{
    public abstract string Id { get; }

    public Judgement Judge(GateQuestion question) => question.Activity.Reuses switch
    {
        null => Judgement.Unknown("reuse-unknown").RemedyBy("manifest"),
        false => Judgement.Met("no-reuse"),
        true => JudgeReuse(question),
    };

    /// <summary>Whether re-use is in order.</summary>
    protected abstract Judgement JudgeReuse(GateQuestion question);
}
