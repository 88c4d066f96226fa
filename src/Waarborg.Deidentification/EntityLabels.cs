using System.Collections.Frozen;

namespace Waarborg.Deidentification;

/// <summary>The wire names of <see cref="EntityLabel"/> and its division into direct and quasi-identifiers.</summary>
public static class EntityLabels
{
    private static readonly FrozenDictionary<EntityLabel, string> Wire =
        Enum.GetValues<EntityLabel>().ToFrozenDictionary(label => label, ToUpperSnake);

    private static readonly FrozenDictionary<string, EntityLabel> Parsed =
        Wire.ToFrozenDictionary(pair => pair.Value, pair => pair.Key, StringComparer.Ordinal);

    /// <summary>All labels, in the order of declaration.</summary>
    public static IReadOnlyList<EntityLabel> All { get; } = Enum.GetValues<EntityLabel>();

    /// <summary>The name as it stands in JSON and in placeholders: <c>IP_ADDRESS</c> for <see cref="EntityLabel.IpAddress"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a label.</exception>
    public static string ToWire(EntityLabel label) =>
        Wire.TryGetValue(label, out var name) ? name : throw new ArgumentOutOfRangeException(nameof(label));

    /// <summary>Reads a wire name; upper case only.</summary>
    /// <returns>False when the name is no label.</returns>
    public static bool TryParse(string? name, out EntityLabel label)
    {
        label = default;
        return name is not null && Parsed.TryGetValue(name, out label);
    }

    /// <summary>
    /// True when the value points at one person by itself; false for the quasi-identifiers, which single somebody out only together:
    /// location, organisation, date, age, demographic and profession (the division of the Text Anonymization Benchmark, Pilán et al. 2022).
    /// </summary>
    public static bool IsDirect(EntityLabel label) => label is not (EntityLabel.Location or EntityLabel.Organisation or EntityLabel.Date
        or EntityLabel.Age or EntityLabel.Demographic or EntityLabel.Profession);

    private static string ToUpperSnake(EntityLabel label)
    {
        var name = label.ToString();
        return string.Concat(name.Select((c, i) => i > 0 && char.IsUpper(c) ? "_" + c : char.ToUpperInvariant(c).ToString()));
    }
}
