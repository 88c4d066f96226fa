namespace Waarborg.Law;

/// <summary>
/// A rule of the case about re-use. Only telling people of a new purpose (C1-1) and compatibility (C1-3) fall away when data are used for the purpose for
/// which they were collected; the other rules hold for every training on personal data.
/// </summary>
internal abstract class ReuseRule : IRule
{
    public abstract string Id { get; }

    /// <summary>Whether the rule falls away without re-use. Default false.</summary>
    protected virtual bool IsAboutReuseAlone => false;

    public bool Concerns(GateQuestion question) => question.Activity.Uses(Stage.Train) || IsAboutReuseAlone;

    public Judgement Judge(GateQuestion question) => !IsAboutReuseAlone ? JudgeReuse(question) : question.Activity.ReusesAt(question.Stage) switch
    {
        null => Judgement.Unknown("reuse-unknown").RemedyBy("manifest"),
        false => Judgement.Met("no-reuse"),
        true => JudgeReuse(question),
    };

    /// <summary>Whether the use is in order.</summary>
    protected abstract Judgement JudgeReuse(GateQuestion question);
}
