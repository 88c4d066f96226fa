using System.Text.Json.Serialization;

namespace Waarborg.Law;

/// <summary>A rule as data: what it says, where it comes from, since when it applies. Immutable; thread safe.</summary>
/// <param name="Id">Its id, such as <c>C1-1</c>.</param>
/// <param name="Title">The rule in one line.</param>
/// <param name="Why">Why it matters.</param>
/// <param name="Remedy">What to do when it is not met.</param>
/// <param name="Articles">The norm, as canonical ids such as <c>GDPR 13(3)</c>.</param>
/// <param name="Severity">How much it weighs.</param>
/// <param name="EffectiveFrom">First day on which it applies.</param>
/// <param name="AsOf">The day on which the law was looked up.</param>
/// <param name="Verified">How well the text was checked: the weakest of its articles counts; recitals, which explain, do not.</param>
/// <param name="Source">What the rule was taken from.</param>
/// <param name="Stages">The stages that it guards.</param>
public sealed record RuleDescription(
    string Id, LocalizedText Title, LocalizedText Why, LocalizedText Remedy, IReadOnlyList<string> Articles, Severity Severity,
    DateOnly EffectiveFrom, DateOnly AsOf, SourceVerification Verified, string Source, IReadOnlyList<Stage> Stages)
{
    /// <summary>Machine id of the usual remedy; see <see cref="Finding.RemedyAction"/>. Default <c>none</c>.</summary>
    public string RemedyAction { get; init; } = "none";

    /// <summary>Days from which the rule weighs differently, in order. Default none.</summary>
    public IReadOnlyList<SeverityPhase> Phases
    {
        get;
        // A rule in the data that leaves them out has none.
        init => field = value ?? [];
    } = [];

    /// <summary>How the rule reads outside the sector in which it began; null when it reads the same everywhere.</summary>
    public RuleWording? Elsewhere { get; init; }

    /// <summary>How much the rule weighs on a day.</summary>
    /// <param name="day">The day.</param>
    public Severity SeverityOn(DateOnly day) => Phases.LastOrDefault(phase => phase.From <= day)?.Severity ?? Severity;

    /// <summary>The sentences, by key, with which the rule gives its figures. <c>{0}</c> and <c>{1}</c> stand for those.</summary>
    [JsonInclude]
    internal IReadOnlyDictionary<string, LocalizedText> Details { get; init; } = new Dictionary<string, LocalizedText>();
}
