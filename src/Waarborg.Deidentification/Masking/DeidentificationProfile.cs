using System.Collections.Frozen;

namespace Waarborg.Deidentification;

/// <summary>Which findings are replaced, and by what. Immutable.</summary>
/// <param name="Id">Stable name: what is written in a manifest and on the command line.</param>
/// <param name="Labels">The labels that are replaced; others stay.</param>
/// <param name="Operator">What takes their place.</param>
public sealed record DeidentificationProfile(string Id, IReadOnlySet<EntityLabel> Labels, DeidentificationOperator Operator)
{
    private static readonly FrozenSet<EntityLabel> Everything = EntityLabels.All.ToFrozenSet();

    /// <summary>
    /// Leaves a date that is not a birth date as it is: the date on which a rule takes effect is what a support text is about.
    /// </summary>
    /// <value>False by default: every date goes.</value>
    public bool KeepsPlainDates { get; init; }

    /// <summary>Labels that get another operator than <see cref="Operator"/>.</summary>
    /// <value>Empty by default.</value>
    public IReadOnlyDictionary<EntityLabel, DeidentificationOperator> Overrides { get; init; } =
        FrozenDictionary<EntityLabel, DeidentificationOperator>.Empty;

    /// <summary>
    /// Customer-service text: all direct identifiers, ages, towns, birth dates, demographics; organisations, professions and other dates stay.
    /// </summary>
    public static DeidentificationProfile Support { get; } = new(
        "support",
        Everything.Except([EntityLabel.Organisation, EntityLabel.Profession]).ToFrozenSet(),
        DeidentificationOperator.Label) { KeepsPlainDates = true };

    /// <summary>Applications: all but organisations and professions, which an assessment is about.</summary>
    public static DeidentificationProfile Recruitment { get; } = new(
        "recruitment",
        Everything.Except([EntityLabel.Organisation, EntityLabel.Profession]).ToFrozenSet(),
        DeidentificationOperator.Label);

    /// <summary>Care records: all but ages, which medicine needs; linked by pseudonym so that a course over time stays readable.</summary>
    public static DeidentificationProfile Care { get; } = new(
        "care", Everything.Except([EntityLabel.Age]).ToFrozenSet(), DeidentificationOperator.Pseudonym);

    /// <summary>Everything, by fixed blocks.</summary>
    public static DeidentificationProfile Strict { get; } = new("strict", Everything, DeidentificationOperator.Redact);

    /// <summary>The four profiles that come with the product.</summary>
    public static IReadOnlyList<DeidentificationProfile> All { get; } = [Support, Recruitment, Care, Strict];

    /// <summary>The profile with this id (ordinal, lower case), or null.</summary>
    public static DeidentificationProfile? Find(string? id) => All.FirstOrDefault(profile => profile.Id == id);

    /// <summary>What takes the place of a finding with this label.</summary>
    public DeidentificationOperator OperatorOf(EntityLabel label) => Overrides.GetValueOrDefault(label, Operator);

    /// <summary>True when some label is replaced by something that is made with a key.</summary>
    public bool NeedsKey => Labels.Any(label => OperatorOf(label)
        is DeidentificationOperator.Pseudonym or DeidentificationOperator.Surrogate or DeidentificationOperator.ShiftDate);

    /// <summary>The id and operator.</summary>
    public override string ToString() => $"{Id} ({Operator})";

    internal bool Replaces(in Entity entity) => Labels.Contains(entity.Label)
        && OperatorOf(entity.Label) != DeidentificationOperator.Keep
        && !(KeepsPlainDates && entity.Label == EntityLabel.Date && !Sources.IsBirthDate(entity.Source));
}
