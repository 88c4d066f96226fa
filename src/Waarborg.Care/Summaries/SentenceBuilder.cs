using System.Text;
using Waarborg.Care.Language;
using Waarborg.Care.Notes;
using Waarborg.Care.Reading;

namespace Waarborg.Care.Summaries;

/// <summary>Builds one sentence together with its citations: what is said is said with its source, so that the two cannot part.</summary>
internal sealed class SentenceBuilder(bool dutch)
{
    private readonly StringBuilder _text = new();
    private readonly List<Citation> _citations = [];

    internal bool Dutch => dutch;

    internal IReadOnlyList<Citation> Citations => _citations;

    internal string Text => _text.ToString();

    internal SentenceBuilder Say(string dutchText, string englishText)
    {
        _text.Append(dutch ? dutchText : englishText);
        return this;
    }

    /// <summary>Ends what stands there with one full stop, whatever it ended in.</summary>
    internal SentenceBuilder Stop()
    {
        if (_text.Length > 0 && _text[^1] is not ('.' or '!' or '?')) _text.Append('.');
        _text.Append(' ');
        return this;
    }

    /// <summary>Says an element's value as it stands, and cites it.</summary>
    internal SentenceBuilder Quote(FhirResource resource, FhirNode node, string? shown = null)
    {
        _text.Append(shown ?? node.Value);
        return Cite(resource, node);
    }

    internal SentenceBuilder Date(FhirResource resource, FhirNode? node)
    {
        if (FhirDate.Parse(node?.Value) is { } date) Quote(resource, node!, Dates.Write(date, dutch));
        return this;
    }

    internal SentenceBuilder Cite(FhirResource resource, FhirNode? node)
    {
        if (node?.Value is { Length: > 0 } value) Add(new(resource.Reference, resource.Version, node.PathFrom(resource.Node), value));
        return this;
    }

    /// <summary>Says a passage of a note, made readable, with its date and kind before it.</summary>
    internal SentenceBuilder Passage(Passage passage, bool withSource = true)
    {
        if (withSource) _text.Append(passage.Source(dutch)).Append(": ");
        _text.Append(Glossary.Readable(passage.Text, dutch));
        return Cite(passage);
    }

    internal SentenceBuilder Cite(Passage passage)
    {
        Add(new(passage.Note.Resource.Reference, passage.Note.Resource.Version, passage.Note.Path, passage.Text));
        return this;
    }

    internal SummarySentence Build(string section)
    {
        var text = _text.ToString().Trim();
        return new(section, text.EndsWith('.') || text.EndsWith('!') || text.EndsWith('?') || text.EndsWith(')') && text.Contains(". (", StringComparison.Ordinal) ? text : text + ".", _citations);
    }

    private void Add(Citation citation)
    {
        if (!_citations.Contains(citation)) _citations.Add(citation);
    }
}
