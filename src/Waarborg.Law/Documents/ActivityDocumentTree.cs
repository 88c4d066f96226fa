namespace Waarborg.Law;

/// <summary>Lays a document that follows from an activity out in blocks: what it is, whether it is complete, and its sections as text or as tables.</summary>
internal static class ActivityDocumentTree
{
    public static DocumentTree Of(ActivityDocument document)
    {
        var words = DocumentWords.In(document.Language);
        var title = $"{document.Title}: {document.Name}";
        List<DocumentBlock> blocks =
        [
            new HeadingBlock(1, title),
            new ParagraphBlock([new($"{words.Version} "), new(document.Version, TextTone.Code), new(" · "), new(document.ActivityId, TextTone.Code)]),
            new ParagraphBlock([new(document.Missing.Count == 0 ? words.Complete : words.Draft, TextTone.Strong)]),
        ];
        if (document.Missing.Count > 0) blocks.Add(new ListBlock([.. document.Missing.Select(gap => Gap(gap, words))]));
        foreach (var section in document.Sections)
        {
            blocks.Add(new HeadingBlock(2, section.Title));
            if (section.Intro is { } intro) blocks.Add(new ParagraphBlock(DocumentText.Linked(intro)));
            if (section.Prose) blocks.AddRange(Prose(section, words));
            else blocks.Add(Table(section, words));
        }
        return new DocumentTree(title, document.Language, blocks);
    }

    private static List<DocumentText> Gap(DocumentGap gap, DocumentWords words)
    {
        List<DocumentText> pieces = [new(gap.Text)];
        if (gap.Where is { } where) pieces.AddRange([new($" ({words.StateIn}: "), new(where, TextTone.Code), new(")")]);
        return pieces;
    }

    private static IEnumerable<DocumentBlock> Prose(DocumentSection section, DocumentWords words)
    {
        foreach (var field in section.Fields)
        {
            yield return new HeadingBlock(3, field.Label);
            yield return new ParagraphBlock(Value(field, words));
            if (field.Origin is { } origin) yield return new ParagraphBlock([new(origin, TextTone.Small)]);
        }
    }

    private static TableBlock Table(DocumentSection section, DocumentWords words) => new(
        null, [words.Part, words.Answer, words.Origin],
        [.. section.Fields.Select(field => (IReadOnlyList<IReadOnlyList<DocumentText>>)[[new(field.Label)], Value(field, words), [new(field.Origin ?? "–")]])]);

    private static IReadOnlyList<DocumentText> Value(DocumentField field, DocumentWords words)
    {
        if (string.IsNullOrWhiteSpace(field.Value))
        {
            List<DocumentText> unknown = [new($"[{words.Unknown}]", TextTone.Gap)];
            if (field.Where is { } where) unknown.AddRange([new($" {words.StateIn}: "), new(where, TextTone.Code)]);
            return unknown;
        }
        var value = DocumentText.Linked(field.Value);
        return field.Problem is { } problem ? [.. value, new(" "), new($"[{problem}]", TextTone.Gap)] : value;
    }
}
