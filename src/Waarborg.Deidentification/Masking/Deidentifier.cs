using System.Text;
using Waarborg.Deidentification.Masking;
using Waarborg.Deidentification.Streaming;

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
    /// <param name="key">Needed by <see cref="DeidentificationProfile.NeedsKey"/>; ignored otherwise.</param>
    /// <exception cref="ArgumentException">The profile needs a key and there is none.</exception>
    public DeidentifiedText Apply(
        string text, DeidentificationProfile profile, KnownPeople? known = null, string? personKey = null, PseudonymKey? key = null) =>
        Apply(text, profile, new DeidentificationContext { Known = known, PersonKey = personKey, Key = key });

    /// <summary>Finds and replaces.</summary>
    /// <param name="text">The original.</param>
    /// <param name="profile">Which labels are replaced, and by what.</param>
    /// <param name="context">What else is known: the key, the people, whose text it is, the document's name.</param>
    /// <exception cref="ArgumentException">The profile needs a key and there is none.</exception>
    public DeidentifiedText Apply(string text, DeidentificationProfile profile, DeidentificationContext context)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(context);
        return Replace(text, detector.Detect(text, context.Known, context.PersonKey), profile, context);
    }

    /// <summary>Finds and replaces in the fields of one record: each is read by itself, and a person is one over all of them.</summary>
    /// <param name="fields">The originals.</param>
    /// <param name="profile">Which labels are replaced, and by what.</param>
    /// <param name="context">What else is known.</param>
    /// <param name="labels">What a field is as a whole, where that is known; null for a field that is to be read. Null when nothing is known.</param>
    /// <returns>One result per field, in order.</returns>
    /// <exception cref="ArgumentException">The profile needs a key and there is none.</exception>
    public IReadOnlyList<DeidentifiedText> ApplyToRecord(
        IReadOnlyList<string> fields, DeidentificationProfile profile, DeidentificationContext context, IReadOnlyList<EntityLabel?>? labels = null)
    {
        ArgumentNullException.ThrowIfNull(fields);
        ArgumentNullException.ThrowIfNull(profile);
        ArgumentNullException.ThrowIfNull(context);
        return RecordMasking.Apply(
            fields, i => labels?[i] is { } label ? RecordMasking.Whole(fields[i], label) : detector.Detect(fields[i], context.Known, context.PersonKey), profile, context);
    }

    /// <summary>
    /// Finds and replaces in a text of any length, in memory that does not grow with it. The result does not depend on how the reader cuts the
    /// text. A text up to 64 Ki characters gives exactly what <see cref="Apply(string, DeidentificationProfile, DeidentificationContext)"/> gives;
    /// a longer one is looked at in overlapping windows, so a name that is told by a word further away than a window may be missed.
    /// </summary>
    /// <param name="reader">The original.</param>
    /// <param name="writer">Takes the result; not flushed.</param>
    /// <param name="profile">Which labels are replaced, and by what.</param>
    /// <param name="context">What else is known.</param>
    /// <param name="replaced">Told of every piece with its replacements, whose offsets are those of the piece; null when nobody wants to know.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <exception cref="ArgumentException">The profile needs a key and there is none.</exception>
    public async Task ApplyAsync(
        TextReader reader,
        TextWriter writer,
        DeidentificationProfile profile,
        DeidentificationContext context,
        Action<string, DeidentifiedText>? replaced = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(reader);
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(profile);
        ArgumentNullException.ThrowIfNull(context);
        var session = new MaskingSession(profile, context);
        await foreach (var window in TextWindows.ReadAsync(reader, text => detector.Detect(text, context.Known, context.PersonKey), cancellationToken).ConfigureAwait(false))
        {
            session.Read(window.Text, window.Entities);
            var masked = Mask(window.Text[..window.Until], window.Entities.TakeWhile(e => e.Start < window.Until).Select(e => e.End > window.Until ? e with { End = window.Until } : e), profile, session, window.From);
            await writer.WriteAsync(masked.Text.AsMemory(), cancellationToken).ConfigureAwait(false);
            replaced?.Invoke(window.Text[window.From..window.Until], masked);
        }
    }

    /// <summary>Replaces findings that are there already, for instance after a person has corrected them.</summary>
    /// <param name="text">The original.</param>
    /// <param name="entities">Sorted, not overlapping, within the text.</param>
    /// <param name="profile">Which labels are replaced, and by what.</param>
    /// <param name="known">People whose data are known: a known person has one pseudonym under every form of the name.</param>
    /// <param name="personKey">Whose text it is, or null.</param>
    /// <param name="key">Needed by <see cref="DeidentificationProfile.NeedsKey"/>.</param>
    /// <exception cref="ArgumentException">The findings overlap or lie outside the text, or a key is missing.</exception>
    public static DeidentifiedText Replace(
        string text,
        IReadOnlyList<Entity> entities,
        DeidentificationProfile profile,
        KnownPeople? known = null,
        string? personKey = null,
        PseudonymKey? key = null) =>
        Replace(text, entities, profile, new DeidentificationContext { Known = known, PersonKey = personKey, Key = key });

    /// <summary>Replaces findings that are there already.</summary>
    /// <param name="text">The original.</param>
    /// <param name="entities">Sorted, not overlapping, within the text.</param>
    /// <param name="profile">Which labels are replaced, and by what.</param>
    /// <param name="context">What else is known.</param>
    /// <exception cref="ArgumentException">The findings overlap or lie outside the text, or a key is missing.</exception>
    public static DeidentifiedText Replace(string text, IReadOnlyList<Entity> entities, DeidentificationProfile profile, DeidentificationContext context)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(entities);
        ArgumentNullException.ThrowIfNull(profile);
        ArgumentNullException.ThrowIfNull(context);
        Check(text, entities);
        var session = new MaskingSession(profile, context);
        session.Read(text, entities);
        return Mask(text, entities, profile, session, from: 0);
    }

    private static void Check(string text, IReadOnlyList<Entity> entities)
    {
        var last = 0;
        foreach (var entity in entities)
        {
            if (entity.Start < last || entity.End <= entity.Start || entity.End > text.Length)
                throw new ArgumentException("Findings must be sorted, must not overlap and must lie within the text.", nameof(entities));
            last = entity.End;
        }
    }

    private static DeidentifiedText Mask(string text, IEnumerable<Entity> entities, DeidentificationProfile profile, MaskingSession session, int from)
    {
        var output = new StringBuilder(text.Length - from);
        var replacements = new List<Replacement>();
        var copied = from;
        foreach (var entity in entities)
        {
            if (entity.Start < from || !profile.Replaces(entity))
                continue;
            output.Append(text, copied, entity.Start - copied);
            var start = output.Length;
            output.Append(session.Stand(text, entity));
            replacements.Add(new(entity.Start - from, entity.End - from, start, output.Length, entity.Label));
            copied = entity.End;
        }

        output.Append(text, copied, text.Length - copied);
        return new(output.ToString(), replacements);
    }
}
