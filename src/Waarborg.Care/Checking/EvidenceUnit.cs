using Waarborg.Care.Facts;
using Waarborg.Care.Language;
using Waarborg.Care.Notes;
using Waarborg.Care.Reading;

namespace Waarborg.Care.Checking;

/// <summary>One thing that the record states: a clause of a note, or a structured resource in words.</summary>
internal sealed class EvidenceUnit(FhirResource resource, string text, FhirDate? date, Statement? statement, bool? negative, bool hedged)
{
    internal FhirResource Resource => resource;

    internal string Text => text;

    internal FhirDate? Date => date;

    internal Statement? Statement => statement;

    internal bool Negative { get; init; } = negative ?? Polarity.IsNegative(text);

    internal bool Hedged { get; } = hedged;

    internal Bearer Bearer { get; init; }

    /// <summary>Says that something is planned, asked, advised or wished.</summary>
    internal bool Planned { get; init; }

    /// <summary>Names a day after that on which it was written.</summary>
    internal bool LiesAhead => date is { Month: > 0 } on && ClaimDate.In(text).Exists(d => d.Year > on.Year || (d.Year == on.Year && d.Month > on.Month));

    /// <summary>The record itself says of this that it is wrong.</summary>
    internal bool Disowned { get; init; }

    /// <summary>Something structured that was overtaken since, when this states it.</summary>
    internal IStanding? Item { get; init; }

    internal string[] Content { get; } = [.. ContentWords.Of(text)];

    /// <summary>Its content words with what the words around them make of them; of a structured entry as it stands.</summary>
    internal List<Mention> Mentions => field ??= statement is null ? [.. Content.Select(w => new Mention(w, Language.Lexicon.KindOf(w), Negative && Item?.Standing != Standing.Past, Item?.Standing == Standing.Past, false))] : [.. MentionReader.In(text), .. Borrowed.Where(_ => Negative).Select(w => new Mention(w, Language.Lexicon.KindOf(w), false, true, false))];

    /// <summary>The words of the clause before, where this one points back to it.</summary>
    internal string[] Borrowed { get; init; } = [];

    /// <summary>Its own words and those that it points back to.</summary>
    internal IReadOnlyList<string> All => Borrowed.Length == 0 ? Content : [.. Content, .. Borrowed];
}
