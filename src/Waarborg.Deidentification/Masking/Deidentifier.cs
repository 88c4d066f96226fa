using System.Text;
using Waarborg.Deidentification.Masking;

namespace Waarborg.Deidentification;

/// <summary>Replaces what a <see cref="Detector"/> finds. Immutable and thread safe; keeps no text.</summary>
/// <param name="detector">Finds the personal data.</param>
public sealed class Deidentifier(Detector detector)
{
    /// <summary>What <see cref="DeidentificationOperator.Redact"/> writes, whatever the length of the original.</summary>
    public const string Block = "█████";

    /// <summary>Finds and replaces.</summary>
    /// <param name="text">The original.</param>
    /// <param name="profile">Which labels are replaced, and by what.</param>
    /// <param name="known">People whose data are known, or null.</param>
    /// <param name="personKey">Whose text it is, or null.</param>
    /// <param name="key">Needed by <see cref="DeidentificationOperator.Pseudonym"/>; ignored by the others.</param>
    /// <exception cref="ArgumentException">The profile makes pseudonyms and there is no key.</exception>
    public DeidentifiedText Apply(
        string text, DeidentificationProfile profile, KnownPeople? known = null, string? personKey = null, PseudonymKey? key = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Replace(text, detector.Detect(text, known, personKey), profile, known, personKey, key);
    }

    /// <summary>Replaces findings that are there already, for instance after a person has corrected them.</summary>
    /// <param name="text">The original.</param>
    /// <param name="entities">Sorted, not overlapping, within the text.</param>
    /// <param name="profile">Which labels are replaced, and by what.</param>
    /// <param name="known">People whose data are known: a known person has one pseudonym under every form of the name.</param>
    /// <param name="personKey">Whose text it is, or null.</param>
    /// <param name="key">Needed by <see cref="DeidentificationOperator.Pseudonym"/>.</param>
    /// <exception cref="ArgumentException">The findings overlap or lie outside the text, or a key is missing.</exception>
    public static DeidentifiedText Replace(
        string text,
        IReadOnlyList<Entity> entities,
        DeidentificationProfile profile,
        KnownPeople? known = null,
        string? personKey = null,
        PseudonymKey? key = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(entities);
        ArgumentNullException.ThrowIfNull(profile);
        if (profile.Operator == DeidentificationOperator.Pseudonym && key is null)
            throw new ArgumentException("Pseudonyms need a key.", nameof(key));
        var output = new StringBuilder(text.Length);
        var replacements = new List<Replacement>();
        var copied = 0;
        foreach (var entity in entities)
        {
            if (entity.Start < copied || entity.End <= entity.Start || entity.End > text.Length)
                throw new ArgumentException("Findings must be sorted, must not overlap and must lie within the text.", nameof(entities));
            if (!profile.Replaces(entity))
                continue;
            output.Append(text, copied, entity.Start - copied);
            var start = output.Length;
            output.Append(Stand(text[entity.Start..entity.End], entity.Label, profile.Operator, known, personKey, key));
            replacements.Add(new(entity.Start, entity.End, start, output.Length, entity.Label));
            copied = entity.End;
        }

        output.Append(text, copied, text.Length - copied);
        return new(output.ToString(), replacements);
    }

    private static string Stand(
        string value, EntityLabel label, DeidentificationOperator operation, KnownPeople? known, string? personKey, PseudonymKey? key) =>
            operation switch
        {
            DeidentificationOperator.Label => $"[{EntityLabels.ToWire(label)}]",
            DeidentificationOperator.Pseudonym =>
                $"[{EntityLabels.ToWire(label)}_{key!.Code(label, NormalisedValue.Of(value, label, known, personKey))}]",
            _ => Block,
        };
}
