using System.Text.Json;
using System.Text.Json.Serialization;
using Waarborg.Recruitment.Fairness;

namespace Waarborg.Chain.Oversee.Fairness;

/// <summary>The figures of one measurement.</summary>
/// <param name="Outcomes">Who was selected, by group and by pair of groups.</param>
/// <param name="Follows">How often reviewers ended where the proposal did, by group.</param>
/// <param name="Swaps">What swapped names, pronouns and origins did to the assessor.</param>
/// <param name="Decided">How many candidates had an outcome.</param>
/// <param name="Declared">How many of them declared something.</param>
public sealed record FairnessFigures(FairnessReport Outcomes, FairnessReport Follows, IReadOnlyList<CounterfactualResult> Swaps, int Decided, int Declared)
{
    private static readonly JsonSerializerOptions Options = new() { NumberHandling = JsonNumberHandling.AllowNamedFloatingPointLiterals };

    /// <summary>Whether the procedure has to stop until somebody answers.</summary>
    [JsonIgnore]
    public bool HasDisparity => Outcomes.HasDisparity || Swaps.Any(swap => swap.Changed > 0);

    /// <summary>As it is stored.</summary>
    public string ToJson() => JsonSerializer.Serialize(this, Options);

    /// <summary>As it was stored.</summary>
    public static FairnessFigures Parse(string json) => JsonSerializer.Deserialize<FairnessFigures>(json, Options)!;
}
