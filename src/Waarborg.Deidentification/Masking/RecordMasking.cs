namespace Waarborg.Deidentification.Masking;

/// <summary>Masks the fields of one record as one document: each is read by itself, but people are linked over all of them.</summary>
internal static class RecordMasking
{
    private const char Between = '\n';

    public static IReadOnlyList<DeidentifiedText> Apply(
        IReadOnlyList<string> fields, Func<int, IReadOnlyList<Entity>> detect, DeidentificationProfile profile, DeidentificationContext context)
    {
        var entities = new List<Entity>();
        var offset = 0;
        for (var i = 0; i < fields.Count; i++)
        {
            foreach (var entity in detect(i))
                entities.Add(entity with { Start = entity.Start + offset, End = entity.End + offset });
            offset += fields[i].Length + 1;
        }

        var masked = Deidentifier.Replace(string.Join(Between, fields), entities, profile, context);
        return Cut(fields, masked);
    }

    /// <summary>A field that is one thing from its first to its last sign; of a moment in time the day.</summary>
    public static IReadOnlyList<Entity> Whole(string field, EntityLabel label)
    {
        const int Day = 10;
        var value = field.AsSpan().Trim();
        if (value.IsEmpty)
            return [];
        var start = field.Length - field.AsSpan().TrimStart().Length;
        var length = label == EntityLabel.Date && value.Length > Day && value[Day] is 'T' or ' ' && char.IsAsciiDigit(value[0]) ? Day : value.Length;
        return [new(start, start + length, label, 1, Sources.Declared)];
    }

    private static List<DeidentifiedText> Cut(IReadOnlyList<string> fields, DeidentifiedText masked)
    {
        var result = new List<DeidentifiedText>(fields.Count);
        var (offset, at, grown) = (0, 0, 0);
        foreach (var field in fields)
        {
            var (end, newStart) = (offset + field.Length, offset + grown);
            var own = new List<Replacement>();
            for (; at < masked.Replacements.Count && masked.Replacements[at].End <= end; at++)
            {
                var r = masked.Replacements[at];
                own.Add(new(r.Start - offset, r.End - offset, r.NewStart - newStart, r.NewEnd - newStart, r.Label));
                grown += r.NewEnd - r.NewStart - (r.End - r.Start);
            }

            result.Add(new(masked.Text[newStart..(end + grown)], own));
            offset = end + 1;
        }

        return result;
    }
}
