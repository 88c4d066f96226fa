namespace Waarborg.Law;

/// <summary>How a rule that began in one sector reads in another: one about applicants at a municipality, a school or an insurer; one about patients where health data are not used for care. Immutable; thread safe.</summary>
/// <param name="Title">The rule in one line.</param>
/// <param name="Why">Why it matters.</param>
/// <param name="Remedy">What to do when it is not met.</param>
public sealed record RuleWording(LocalizedText Title, LocalizedText Why, LocalizedText Remedy)
{
    /// <summary>Sentences that take the place of those of the rule, by key. Default none.</summary>
    public IReadOnlyDictionary<string, LocalizedText> Details
    {
        get;
        init => field = value ?? new Dictionary<string, LocalizedText>();
    } = new Dictionary<string, LocalizedText>();
}
