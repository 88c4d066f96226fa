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

    /// <summary>The record itself says of this that it is wrong.</summary>
    internal bool Disowned { get; init; }

    /// <summary>Something structured that was overtaken since, when this states it.</summary>
    internal IStanding? Item { get; init; }

    internal string[] Content { get; } = [.. ContentWords.Of(text)];

    /// <summary>The words of the clause before, where this one points back to it.</summary>
    internal string[] Borrowed { get; init; } = [];

    /// <summary>Its own words and those that it points back to.</summary>
    internal IReadOnlyList<string> All => Borrowed.Length == 0 ? Content : [.. Content, .. Borrowed];
}
