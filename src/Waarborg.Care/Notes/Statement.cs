using Waarborg.Care.Language;
using Waarborg.Care.Reading;

namespace Waarborg.Care.Notes;

/// <summary>One assertion in a note: a sentence with what belongs to it, and where it stands in the text.</summary>
internal sealed class Statement(Note note, int start, int end)
{
    private string[]? _words;

    internal Note Note => note;

    internal int Start => start;

    internal int End => end;

    internal FhirDate? Date => note.Date;

    internal string Text => note.Text[start..end];

    /// <summary>The words of the statement, folded.</summary>
    internal IReadOnlyList<string> Words => _words ??= [.. Language.WordForms.Of(Text)];
}
