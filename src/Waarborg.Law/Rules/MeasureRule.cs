namespace Waarborg.Law;

/// <summary>A rule that is met by measures that were taken and can be shown, besides whatever else it asks.</summary>
internal abstract class MeasureRule : IRule
{
    public abstract string Id { get; }

    public abstract bool Concerns(GateQuestion question);

    public Judgement Judge(GateQuestion question) =>
        Judgement.Worst(Also(question).Concat(Measures(question).Select(question.Measure)).DefaultIfEmpty(Judgement.Met()));

    /// <summary>Ids of the measures that are called for.</summary>
    protected abstract IEnumerable<string> Measures(GateQuestion question);

    /// <summary>Other conditions. They come first, so that of equally bad conditions these are shown.</summary>
    protected virtual IEnumerable<Judgement> Also(GateQuestion question) => [];
}
